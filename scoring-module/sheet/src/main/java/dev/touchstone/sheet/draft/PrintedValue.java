package dev.touchstone.sheet.draft;

import dev.touchstone.scoring.measure.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * What a remark says was measured.
 *
 * @param measured the value
 * @param derivedBase whether its base follows only from a count and a share, such as 15 offers = 12 % of 125
 * @param statedBase how many records the remark itself reports; null if it reports none
 */
public record PrintedValue(
        Measurement measured, boolean derivedBase, @Nullable Long statedBase) {}
