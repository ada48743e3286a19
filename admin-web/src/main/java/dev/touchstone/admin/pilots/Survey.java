package dev.touchstone.admin.pilots;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a survey of customers or staff came to.
 *
 * @param mean how fair the draft is on average, 1 to 5
 * @param answers how many answered
 * @param source who asked whom, and when
 * @param enteredAt when it was entered
 * @param enteredBy who entered it
 */
public record Survey(BigDecimal mean, int answers, String source, Instant enteredAt, String enteredBy) {}
