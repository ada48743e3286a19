package dev.touchstone.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** Pages filled from top to bottom; opens the next one when something does not fit. */
public final class PageFlow {
    private final BiFunction<Page, Integer, Float> opening;
    private final float bottom;
    private final List<Page> pages = new ArrayList<>();
    private float y;
    private float fullRoom;

    /**
     * Opens the first page.
     *
     * @param bottom where content ends, in points from the top
     * @param opening draws what stands at the top of a page, given the page and its index, and says where content begins
     */
    public PageFlow(float bottom, BiFunction<Page, Integer, Float> opening) {
        this.bottom = bottom;
        this.opening = opening;
        breakPage();
    }

    /** Opens the next page. */
    public void breakPage() {
        Page page = new Page();
        y = opening.apply(page, pages.size());
        pages.add(page);
        fullRoom = bottom - y;
    }

    /**
     * Makes sure that there is room.
     *
     * @param height in points
     * @return true if a new page was opened for it
     */
    public boolean makeRoom(float height) {
        if (y + height <= bottom) {
            return false;
        }
        breakPage();
        return true;
    }

    /**
     * The room left on this page.
     *
     * @return in points
     */
    public float room() {
        return bottom - y;
    }

    /**
     * The room that this page had when it was opened; later pages have about the same.
     *
     * @return in points
     */
    public float fullRoom() {
        return fullRoom;
    }

    /**
     * Moves down.
     *
     * @param height in points
     */
    public void advance(float height) {
        y += height;
    }

    /**
     * Where the next thing stands.
     *
     * @return points from the top
     */
    public float y() {
        return y;
    }

    /**
     * The page being filled.
     *
     * @return the last one
     */
    public Page page() {
        return pages.getLast();
    }

    /**
     * The index of the page being filled.
     *
     * @return 0 for the first
     */
    public int index() {
        return pages.size() - 1;
    }

    /**
     * All pages so far.
     *
     * @return at least one
     */
    public List<Page> pages() {
        return Collections.unmodifiableList(pages);
    }
}
