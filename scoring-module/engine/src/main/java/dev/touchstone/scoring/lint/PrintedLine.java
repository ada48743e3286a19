package dev.touchstone.scoring.lint;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Points;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sheet as somebody printed it.
 *
 * @param indicator the key of the indicator that the line is about, as far as its remark tells
 * @param name the indicator's name as printed
 * @param points the printed points
 * @param measured what the remark says was measured; null if it says nothing
 * @param reportedBase the number of records that the sheet reports for the period; null if it reports none
 */
public record PrintedLine(
        String indicator,
        LocalizedText name,
        Points points,
        @Nullable Measurement measured,
        @Nullable Long reportedBase) {}
