package dev.touchstone.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** A page before it is written: grounds at the back, then what lies across the page, then the content. */
public final class Page {
    /** Width of A4 in points. */
    public static final float WIDTH = 595.276f;
    /** Height of A4 in points. */
    public static final float HEIGHT = 841.89f;

    private final List<Mark> grounds = new ArrayList<>();
    private final List<Mark> across = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();

    /**
     * Lays a coloured ground under everything.
     *
     * @param mark the ground
     */
    public void addGround(Mark mark) {
        grounds.add(mark);
    }

    /**
     * Lays something over the grounds and under the content.
     *
     * @param mark the mark
     */
    public void addAcross(Mark mark) {
        across.add(mark);
    }

    /**
     * Adds content.
     *
     * @param node what it is to a screen reader; a leaf
     * @param marks what is drawn
     */
    public void add(Node node, List<Mark> marks) {
        contents.add(new Content(node, marks));
    }

    /**
     * Adds decoration: lines, repeated heads, page numbers.
     *
     * @param marks what is drawn
     */
    public void addDecoration(List<Mark> marks) {
        contents.add(new Content(null, marks));
    }

    /**
     * Everything on the page.
     *
     * @return in drawing order
     */
    public List<Content> contents() {
        List<Content> all = new ArrayList<>();
        all.add(new Content(null, grounds));
        all.add(new Content(null, across));
        all.addAll(contents);
        return all;
    }
}
