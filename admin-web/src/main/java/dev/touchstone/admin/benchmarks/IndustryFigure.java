package dev.touchstone.admin.benchmarks;

import dev.touchstone.scoring.measure.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an industry reaches, as a person typed it in.
 *
 * @param value in its unit
 * @param unit compared only with values of the same unit
 * @param source where it stands
 * @param dated the source's date
 * @param enteredAt when it was typed in
 * @param enteredBy by whom
 */
record IndustryFigure(
        BigDecimal value, Unit unit, String source, LocalDate dated, Instant enteredAt, String enteredBy) {

    /** How long a source may be. */
    static final int LONGEST_SOURCE = 300;
}
