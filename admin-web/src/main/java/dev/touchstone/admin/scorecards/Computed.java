package dev.touchstone.admin.scorecards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a live result came about.
 *
 * @param asOf the position of the ledger it saw
 * @param at when
 * @param unit the person's unit at the period's end; null if none
 * @param place rank among the rated; null if not rated
 * @param placed how many are ranked
 * @param generated whether it rests on generated facts
 */
record Computed(
        long asOf,
        Instant at,
        @Nullable Long unit,
        @Nullable Integer place,
        int placed,
        boolean generated) {}
