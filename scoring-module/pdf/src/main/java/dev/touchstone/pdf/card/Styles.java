package dev.touchstone.pdf.card;

import dev.touchstone.pdf.font.Weight;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.text.TextStyle;

/** The few sizes of type on a card. */
final class Styles {
    static final TextStyle TITLE = new TextStyle(Weight.BOLD, 20, 28, Palette.INK);
    static final TextStyle NAME = new TextStyle(Weight.BOLD, 16, 22, Palette.INK);
    static final TextStyle TOTAL = new TextStyle(Weight.BOLD, 33, 39, Palette.INK);
    static final TextStyle HEADING = new TextStyle(Weight.BOLD, 11, 16, Palette.INK);
    static final TextStyle BODY = new TextStyle(Weight.REGULAR, 9, 14, Palette.INK);
    static final TextStyle TABLE = new TextStyle(Weight.REGULAR, 8.5f, 12.5f, Palette.INK);
    static final TextStyle CAPTION = new TextStyle(Weight.REGULAR, 8, 11.5f, Palette.INK_3);
    static final TextStyle FOOT = new TextStyle(Weight.REGULAR, 7, 10, Palette.INK_3);
    static final TextStyle BADGE = new TextStyle(Weight.BOLD, 11, 16, Palette.INK);

    private Styles() {}
}
