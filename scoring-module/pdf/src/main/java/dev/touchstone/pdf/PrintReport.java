package dev.touchstone.pdf;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was printed.
 *
 * @param cards how many scorecards
 * @param pages how many pages
 * @param missing characters that the font lacks and that were printed as 〓; they may be parts of names, so they are not for logs
 */
public record PrintReport(int cards, int pages, SortedSet<Integer> missing) {

    /** Copies the set. */
    public PrintReport {
        missing = new TreeSet<>(missing);
    }
}
