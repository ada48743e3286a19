package dev.touchstone.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Tells by its first four bytes whether a file can hold TrueType outlines. */
final class OutlineCheck {
    private static final int TRUETYPE = 0x00010000;
    private static final String USE_INSTEAD =
            "Use a font with TrueType outlines, a .ttf file, for example Noto Sans SC.";

    private OutlineCheck() {}

    /**
     * Refuses what is not a single font with TrueType outlines.
     *
     * @param name the font's name for the message
     * @param bytes the file
     * @throws UnusableFontException if it is something else
     */
    static void requireTrueType(String name, byte[] bytes) {
        if (bytes.length < Integer.BYTES) {
            throw new UnusableFontException(
                    "The font " + name + " has " + bytes.length + " bytes and is no font. " + USE_INSTEAD);
        }
        String tag = new String(bytes, 0, Integer.BYTES, StandardCharsets.ISO_8859_1);
        if (ByteBuffer.wrap(bytes).getInt() == TRUETYPE || tag.equals("true")) {
            return;
        }
        throw new UnusableFontException(
                switch (tag) {
                    case "OTTO" ->
                        "The font " + name
                                + " has CFF outlines (an OpenType font): its text would be invisible in the PDF. "
                                + USE_INSTEAD;
                    case "ttcf" ->
                        "The font " + name + " is a collection of several fonts: which of them is meant is unknown. "
                                + USE_INSTEAD;
                    case "wOFF", "wOF2" ->
                        "The font " + name + " is compressed for the web and cannot be put into a PDF. " + USE_INSTEAD;
                    default -> "The file " + name + " is no TrueType font. " + USE_INSTEAD;
                });
    }
}
