package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.wording.DiffCell;
import dev.touchstone.scoring.wording.DiffRow;
import dev.touchstone.scoring.wording.DiffSheet;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two revisions of a scorecard side by side.
 *
 * @param summary "总分 87.00 → 89.00（+2.00），等级不变：良好"
 * @param before the earlier one
 * @param after the later one
 * @param whole what differs on the card as a whole, cause before effect
 * @param lines every line of either, in the order of the later one, then those that it does not have
 */
public record RevisionChanges(String summary, Side before, Side after, List<DiffCell> whole, List<Line> lines) {

    public RevisionChanges {
        whole = List.copyOf(whole);
        lines = List.copyOf(lines);
    }

    /**
     * One of the two.
     *
     * @param revision what was confirmed
     * @param standard the standard with every version that decided
     * @param total as printed
     * @param grade its name, or why there is none
     * @param coefficient as printed
     */
    public record Side(Revision revision, String standard, String total, String grade, String coefficient) {

        private static Side of(ShownCard card, ScorecardSheet sheet) {
            return new Side(
                    Objects.requireNonNull(card.revision()),
                    sheet.standard(),
                    sheet.total(),
                    sheet.grade().name(),
                    sheet.grade().coefficient());
        }
    }

    /**
     * One line in both.
     *
     * @param key the indicator's key; never shown
     * @param indicator its name
     * @param before the points before, of their maximum; null if the line is new
     * @param after the points after; null if the line is gone
     * @param actualBefore what was measured before; null if the line is new
     * @param actualAfter what was measured after; null if the line is gone
     * @param cells what differs, cause before effect; empty if nothing does
     */
    public record Line(
            String key,
            String indicator,
            @Nullable String before,
            @Nullable String after,
            @Nullable String actualBefore,
            @Nullable String actualAfter,
            List<DiffCell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** Whether anything of it differs. */
        public boolean changed() {
            return !cells.isEmpty();
        }

        private static Line of(Optional<SheetLine> first, Optional<SheetLine> second, DiffSheet diff) {
            SheetLine named = second.or(() -> first).orElseThrow();
            return new Line(
                    named.key(),
                    named.indicator(),
                    first.map(Line::points).orElse(null),
                    second.map(Line::points).orElse(null),
                    first.map(SheetLine::actual).orElse(null),
                    second.map(SheetLine::actual).orElse(null),
                    diff.rows().stream()
                            .filter(row -> row.key().equals(named.key()))
                            .findFirst()
                            .map(DiffRow::cells)
                            .orElse(List.of()));
        }

        private static String points(SheetLine line) {
            return line.attained() == null ? line.points() : line.points() + " / " + line.maximum();
        }
    }

    /** Puts two revisions side by side. */
    static RevisionChanges of(
            ShownCard before, ScorecardSheet first, ShownCard after, ScorecardSheet second, DiffSheet diff) {
        List<Line> lines = new ArrayList<>();
        second.lines().forEach(line -> lines.add(Line.of(find(first, line.key()), Optional.of(line), diff)));
        first.lines().stream()
                .filter(line -> find(second, line.key()).isEmpty())
                .forEach(line -> lines.add(Line.of(Optional.of(line), Optional.empty(), diff)));
        return new RevisionChanges(diff.summary(), Side.of(before, first), Side.of(after, second), diff.whole(), lines);
    }

    private static Optional<SheetLine> find(ScorecardSheet sheet, String key) {
        return sheet.lines().stream().filter(line -> line.key().equals(key)).findFirst();
    }
}
