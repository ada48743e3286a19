package dev.touchstone.pdf.text;

import dev.touchstone.pdf.font.FontFamily;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes text printable with a font: what the font lacks becomes 〓 and is remembered, control characters go, and between Latin letters
 * the wide quotation marks of a Chinese font become straight ones.
 */
public final class Legible {
    private static final Map<Integer, Integer> STRAIGHT =
            Map.of((int) '‘', (int) '\'', (int) '’', (int) '\'', (int) '“', (int) '"', (int) '”', (int) '"');

    private final FontFamily fonts;
    private final SortedSet<Integer> missing = new TreeSet<>();

    /**
     * Starts with nothing missing.
     *
     * @param fonts what text is printed with
     */
    public Legible(FontFamily fonts) {
        this.fonts = fonts;
    }

    /**
     * Every character that was replaced so far.
     *
     * @return code points, each once
     */
    public SortedSet<Integer> missing() {
        return new TreeSet<>(missing);
    }

    String of(String text) {
        int[] codePoints = text.codePoints()
                .filter(Legible::visible)
                .map(Legible::spaceForControl)
                .toArray();
        StringBuilder legible = new StringBuilder(text.length());
        for (int i = 0; i < codePoints.length; i++) {
            legible.appendCodePoint(printable(
                    STRAIGHT.containsKey(codePoints[i]) && latinAround(codePoints, i)
                            ? STRAIGHT.get(codePoints[i])
                            : codePoints[i]));
        }
        return legible.toString();
    }

    private int printable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\u00a0' || fonts.covers(codePoint)) {
            return codePoint;
        }
        missing.add(codePoint);
        return fonts.substitute();
    }

    /** Joiners, direction marks and variation selectors have no picture of their own. */
    private static boolean visible(int codePoint) {
        return Character.getType(codePoint) != Character.FORMAT
                && (codePoint < 0xfe00 || codePoint > 0xfe0f)
                && (codePoint < 0xe0100 || codePoint > 0xe01ef);
    }

    private static int spaceForControl(int codePoint) {
        return codePoint != '\n' && Character.isISOControl(codePoint) ? ' ' : codePoint;
    }

    private static boolean latinAround(int[] text, int index) {
        return narrow(text, index - 1) && narrow(text, index + 1);
    }

    private static boolean narrow(int[] text, int index) {
        return index < 0 || index >= text.length || text[index] < 0x2000;
    }
}
