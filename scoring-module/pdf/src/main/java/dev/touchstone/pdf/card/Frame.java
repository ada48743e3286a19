package dev.touchstone.pdf.card;

import dev.touchstone.pdf.page.Page;

/** Where a card's content stands on A4, in points. */
final class Frame {
    static final float LEFT = 36;
    static final float RIGHT = Page.WIDTH - LEFT;
    static final float WIDTH = RIGHT - LEFT;
    static final float MIDDLE = Page.WIDTH / 2;
    static final float BOTTOM = Page.HEIGHT - 48;
    static final float FOOT_LINE = Page.HEIGHT - 38;
    static final float FOOT_TEXT = Page.HEIGHT - 32;

    private Frame() {}
}
