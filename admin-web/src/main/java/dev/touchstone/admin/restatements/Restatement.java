package dev.touchstone.admin.restatements;

import dev.touchstone.admin.standards.PastResults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The confirmed results that a version reaches.
 *
 * @param past what was chosen for them; null before publishing
 * @param ready false while results are still being computed: ask again
 * @param touched how many there are
 * @param moving how many of the rows change grade or coefficient
 * @param waiting how many wait to be confirmed again
 * @param rows those that change pay first; at most as many as a page holds
 */
public record Restatement(
        @Nullable PastResults past, boolean ready, int touched, int moving, int waiting, List<RestatedRow> rows) {

    /** How many rows a page holds, and how many results are confirmed at once. */
    static final int MOST = 300;

    public Restatement {
        rows = List.copyOf(rows);
    }

    /** Before publishing, while it is being computed. */
    static Restatement coming(int touched) {
        return new Restatement(null, false, touched, 0, 0, List.of());
    }

    /** Before publishing. */
    static Restatement tried(List<RestatedRow> rows) {
        return new Restatement(null, true, rows.size(), moving(rows), 0, first(rows));
    }

    private static int moving(List<RestatedRow> rows) {
        return Math.toIntExact(rows.stream().filter(RestatedRow::moves).count());
    }

    private static List<RestatedRow> first(List<RestatedRow> rows) {
        return rows.stream()
                .sorted((one, other) -> Boolean.compare(other.moves(), one.moves()))
                .limit(MOST)
                .toList();
    }

    /** After publishing; those that wait come first. */
    static Restatement published(
            @Nullable PastResults past, boolean ready, int touched, int waiting, List<RestatedRow> rows) {
        return new Restatement(past, ready, touched, moving(rows), waiting, first(rows));
    }

    /** Whether there are more than are shown. */
    public boolean more() {
        return touched > rows.size();
    }
}
