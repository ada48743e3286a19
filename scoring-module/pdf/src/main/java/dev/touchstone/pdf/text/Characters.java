package dev.touchstone.pdf.text;

import dev.touchstone.pdf.font.FontFamily;
import java.util.Arrays;
import java.util.List;

/** The characters of a paragraph in one row, each with its style and width: what lines are broken from. */
final class Characters {
    private final int[] codePoints;
    private final TextStyle[] styles;
    private final float[] widths;

    private Characters(int[] codePoints, TextStyle[] styles, float[] widths) {
        this.codePoints = codePoints;
        this.styles = styles;
        this.widths = widths;
    }

    /**
     * Lines the characters up.
     *
     * @param spans texts that {@link Legible} has made printable
     * @param fonts to measure with
     * @return the characters
     */
    static Characters of(List<Span> spans, FontFamily fonts) {
        int count = spans.stream()
                .mapToInt(span -> span.text().codePointCount(0, span.text().length()))
                .sum();
        int[] codePoints = new int[count];
        TextStyle[] styles = new TextStyle[count];
        float[] widths = new float[count];
        int at = 0;
        for (Span span : spans) {
            int[] ofSpan = span.text().codePoints().toArray();
            System.arraycopy(ofSpan, 0, codePoints, at, ofSpan.length);
            Arrays.fill(styles, at, at + ofSpan.length, span.style());
            for (int codePoint : ofSpan) {
                widths[at++] = fonts.face(span.style().weight()).advance(codePoint)
                        * span.style().size()
                        / 1000f;
            }
        }
        return new Characters(codePoints, styles, widths);
    }

    int count() {
        return codePoints.length;
    }

    int at(int index) {
        return codePoints[index];
    }

    TextStyle style(int index) {
        return styles[index];
    }

    float width(int index) {
        return codePoints[index] == '\n' ? 0 : widths[index];
    }

    boolean space(int index) {
        return codePoints[index] == ' ' || codePoints[index] == '\n';
    }

    String text(int from, int to) {
        return new String(codePoints, from, to - from).replace('\u00a0', ' ').replace("\n", "");
    }
}
