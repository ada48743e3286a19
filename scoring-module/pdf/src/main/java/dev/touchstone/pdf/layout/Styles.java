package dev.touchstone.pdf.layout;

import dev.touchstone.pdf.font.Weight;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.text.TextStyle;

/** The few sizes of type. */
public final class Styles {
    /** Title of a document. */
    public static final TextStyle TITLE = new TextStyle(Weight.BOLD, 20, 28, Palette.INK);
    /** Name of a person. */
    public static final TextStyle NAME = new TextStyle(Weight.BOLD, 16, 22, Palette.INK);
    /** The result. */
    public static final TextStyle TOTAL = new TextStyle(Weight.BOLD, 33, 39, Palette.INK);
    /** Heading of a part. */
    public static final TextStyle HEADING = new TextStyle(Weight.BOLD, 11, 16, Palette.INK);
    /** Running text. */
    public static final TextStyle BODY = new TextStyle(Weight.REGULAR, 9, 14, Palette.INK);
    /** Text in a table. */
    public static final TextStyle TABLE = new TextStyle(Weight.REGULAR, 8.5f, 12.5f, Palette.INK);
    /** Captions and heads of tables. */
    public static final TextStyle CAPTION = new TextStyle(Weight.REGULAR, 8, 11.5f, Palette.INK_3);
    /** The foot of a page. */
    public static final TextStyle FOOT = new TextStyle(Weight.REGULAR, 7, 10, Palette.INK_3);
    /** A grade. */
    public static final TextStyle BADGE = new TextStyle(Weight.BOLD, 11, 16, Palette.INK);

    private Styles() {}
}
