package dev.touchstone.sheet.draft;

import dev.touchstone.scoring.points.Points;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands below the lines of a filled-in sheet.
 *
 * @param total the printed total; null if none is printed
 * @param grade the printed grade's name; null if none is printed
 * @param remarks what belongs to no line
 */
public record SheetFooter(@Nullable Points total, @Nullable String grade, List<String> remarks) {

    /** Copies the remarks. */
    public SheetFooter {
        remarks = List.copyOf(remarks);
    }
}
