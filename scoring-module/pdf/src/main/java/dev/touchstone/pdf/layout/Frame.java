package dev.touchstone.pdf.layout;

import dev.touchstone.pdf.page.Page;

/** Where content stands on A4, in points. */
public final class Frame {
    /** Left margin. */
    public static final float LEFT = 36;
    /** Right edge. */
    public static final float RIGHT = Page.WIDTH - LEFT;
    /** Room between the margins. */
    public static final float WIDTH = RIGHT - LEFT;
    /** Middle of the page. */
    public static final float MIDDLE = Page.WIDTH / 2;
    /** Where content ends. */
    public static final float BOTTOM = Page.HEIGHT - 48;
    /** The line above the foot. */
    public static final float FOOT_LINE = Page.HEIGHT - 38;
    /** Top of the foot's text. */
    public static final float FOOT_TEXT = Page.HEIGHT - 32;

    private Frame() {}
}
