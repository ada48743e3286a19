package dev.touchstone.admin.benchmarks;

import dev.touchstone.scoring.points.Fraction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the company reached in a half year.
 *
 * @param version the version of the standard it was measured by
 * @param value exact, in the measure's unit; null if nothing was counted
 * @param sample how many records it rests on
 * @param asOf the position of the ledger
 * @param measuredAt when
 */
record OwnFigure(String version, @Nullable Fraction value, long sample, long asOf, Instant measuredAt) {}
