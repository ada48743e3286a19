package dev.touchstone.scoring.lint;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.points.Points;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filled-in sheet as somebody printed it, to be checked against the rules it claims to follow.
 *
 * @param lines in the order printed
 * @param total the printed total
 * @param grade the printed grade's key; null if none is printed
 * @param otherRemarks measured values that stand beside no line
 */
public record PrintedSheet(
        List<PrintedLine> lines, Points total, @Nullable String grade, List<LocalizedText> otherRemarks) {

    /** Copies the lists. */
    public PrintedSheet {
        lines = List.copyOf(lines);
        otherRemarks = List.copyOf(otherRemarks);
    }
}
