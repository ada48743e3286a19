package dev.touchstone.documents.form;

import java.util.ArrayList;
import java.util.List;

/** Everything found wrong in one reading. All are counted, the first hundred are kept. */
final class Problems {

    private static final int MOST_KEPT = 100;

    private final List<DocumentProblem> kept = new ArrayList<>();
    private int count;

    void add(DocumentProblem problem) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(problem);
        }
    }

    int count() {
        return count;
    }

    List<DocumentProblem> list() {
        return List.copyOf(kept);
    }
}
