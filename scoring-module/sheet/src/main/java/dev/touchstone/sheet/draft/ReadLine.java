package dev.touchstone.sheet.draft;

import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sheet and what it came to.
 *
 * @param row from 0
 * @param dimension the dimension's name, carried down
 * @param words the rule as the sheet has it; empty if it has none
 * @param indicator the line of the draft; its rule is a neutral one if the words were not understood
 * @param understood whether the rule is the sheet's own
 * @param measureKnown whether a measure was chosen or recognised
 * @param points the printed points; null if the sheet is not filled in here
 * @param remark what stands beside them; empty if nothing does
 * @param value what the remark says was measured; null if it says nothing that can be read
 * @param notices what to look at
 */
public record ReadLine(
        int row,
        String dimension,
        String words,
        Indicator indicator,
        boolean understood,
        boolean measureKnown,
        @Nullable Points points,
        String remark,
        @Nullable PrintedValue value,
        List<SheetNotice> notices) {

    /** Copies the notices. */
    public ReadLine {
        notices = List.copyOf(notices);
    }
}
