package dev.touchstone.adapter.csv.mapping;

import java.math.BigDecimal;

/**
 * A question of an inspection form.
 *
 * @param question its key within the form
 * @param maximum the most points it gives
 * @param points where they come from; missing means that the question was not applicable
 */
public record ItemMapping(String question, BigDecimal maximum, ValueMapping points) {}
