package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.ScorecardDiff;
import java.util.List;

/**
 * The difference between two scorecards, ready to read.
 *
 * @param summary "总分 87.00 → 89.00（+2.00），等级不变：良好"
 * @param whole what differs on the card as a whole, cause before effect
 * @param rows the lines that differ
 */
public record DiffSheet(String summary, List<DiffCell> whole, List<DiffRow> rows) {

    /** Copies the lists. */
    public DiffSheet {
        whole = List.copyOf(whole);
        rows = List.copyOf(rows);
    }

    /**
     * Puts a difference into words.
     *
     * @param diff any
     * @param language which
     * @return the difference
     */
    public static DiffSheet of(ScorecardDiff diff, Language language) {
        return new DiffAssembly(diff, language).sheet();
    }
}
