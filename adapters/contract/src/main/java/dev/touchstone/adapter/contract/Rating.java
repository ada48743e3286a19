package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.fact.FactKey;
import java.math.BigDecimal;

/**
 * A rating that a customer has given in a live source.
 *
 * @param key of the fact it becomes, which is not the rated record's
 * @param value as the customer gave it
 */
public record Rating(FactKey key, BigDecimal value) {}
