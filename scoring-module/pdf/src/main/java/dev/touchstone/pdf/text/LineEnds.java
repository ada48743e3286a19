package dev.touchstone.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** Decides after which character each line of a paragraph ends. */
final class LineEnds {
    private final Characters characters;
    private final float width;

    private LineEnds(Characters characters, float width) {
        this.characters = characters;
        this.width = width;
    }

    /**
     * Breaks a paragraph.
     *
     * @param characters the paragraph
     * @param width of a line, in points
     * @return the index behind each line's last character; at least one entry
     */
    static List<Integer> of(Characters characters, float width) {
        LineEnds ends = new LineEnds(characters, width);
        List<Integer> found = ends.greedy();
        ends.keepCompany(found);
        return found;
    }

    private List<Integer> greedy() {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        do {
            start = endOfLine(start);
            ends.add(start);
        } while (start < characters.count());
        return ends;
    }

    private int endOfLine(int start) {
        float used = 0;
        int lastBreak = start;
        for (int i = start; i < characters.count(); i++) {
            if (characters.at(i) == '\n') {
                return i + 1;
            }
            used += characters.width(i);
            if (used > width && i > start && !characters.space(i)) {
                return lastBreak > start ? lastBreak : i;
            }
            if (mayEndBehind(i)) {
                lastBreak = i + 1;
            }
        }
        return characters.count();
    }

    private boolean mayEndBehind(int index) {
        return index + 1 < characters.count()
                && LineBreaks.allowedBetween(characters.at(index), characters.at(index + 1));
    }

    /** A lone Chinese character on the last line gets its neighbour for company. */
    private void keepCompany(List<Integer> ends) {
        if (ends.size() < 2) {
            return;
        }
        int lastStart = ends.get(ends.size() - 2);
        int lineBefore = ends.size() < 3 ? 0 : ends.get(ends.size() - 3);
        if (countWords(lastStart) > 1 || characters.at(lastStart - 1) == '\n') {
            return;
        }
        for (int i = lastStart - 2; i > lineBefore + (lastStart - lineBefore) / 2; i--) {
            if (mayEndBehind(i)) {
                ends.set(ends.size() - 2, i + 1);
                return;
            }
        }
    }

    private int countWords(int from) {
        int words = 0;
        for (int i = from; i < characters.count(); i++) {
            int codePoint = characters.at(i);
            if (!LineBreaks.wide(codePoint)) {
                return 2;
            }
            if (Character.isIdeographic(codePoint)) {
                words++;
            }
        }
        return words;
    }
}
