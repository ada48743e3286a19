package dev.touchstone.pdf.text;

import dev.touchstone.pdf.font.FontFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets text into lines. One for each thread, because it remembers what it has set and what the font lacks. */
public final class TypeSetter {
    /** Drawn at a line's end, where it is not seen, so that words of two lines do not run together when text is read out. */
    private static final String SPACE_FOR_READERS = " ";

    /** Headings, names of lines and sentences of rules stand on every card; names and figures are forgotten again. */
    private static final int MOST_REMEMBERED = 5_000;

    private static final float USUAL_LOAD = 0.75f;

    private final FontFamily fonts;
    private final Legible legible;
    private final Map<Paragraph, TextBlock> remembered = new LinkedHashMap<>(16, USUAL_LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Paragraph, TextBlock> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private record Paragraph(List<Span> spans, float width) {}

    /**
     * Sets with a font.
     *
     * @param fonts both weights
     * @param legible remembers what they lack
     */
    public TypeSetter(FontFamily fonts, Legible legible) {
        this.fonts = fonts;
        this.legible = legible;
    }

    /**
     * Sets text of one style.
     *
     * @param text the text
     * @param style how it looks
     * @param width of a line, in points
     * @return its lines
     */
    public TextBlock set(String text, TextStyle style, float width) {
        return set(List.of(new Span(text, style)), width);
    }

    /**
     * Sets a paragraph of several styles.
     *
     * @param spans its texts, at least one
     * @param width of a line, in points; a word that is longer is cut
     * @return its lines
     */
    public TextBlock set(List<Span> spans, float width) {
        Paragraph paragraph = new Paragraph(List.copyOf(spans), width);
        TextBlock known = remembered.get(paragraph);
        if (known == null) {
            known = setAnew(spans, width);
            remembered.put(paragraph, known);
        }
        return known;
    }

    private TextBlock setAnew(List<Span> spans, float width) {
        Characters characters = Characters.of(
                spans.stream()
                        .map(span -> new Span(Glue.bind(legible.of(span.text())), span.style()))
                        .toList(),
                fonts);
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int end : LineEnds.of(characters, width)) {
            lines.add(line(characters, start, end, spans.getLast().style()));
            start = end;
        }
        return new TextBlock(lines);
    }

    /**
     * Sets text on one line, whatever its length.
     *
     * @param text the text
     * @param style how it looks
     * @return the line
     */
    public TextLine line(String text, TextStyle style) {
        return set(text, style, Float.MAX_VALUE).lines().getFirst();
    }

    /**
     * How wide text is on one line, spaces at its end included.
     *
     * @param text the text
     * @param style how it looks
     * @return in points
     */
    public float width(String text, TextStyle style) {
        Characters characters = Characters.of(List.of(new Span(legible.of(text), style)), fonts);
        float width = 0;
        for (int i = 0; i < characters.count(); i++) {
            width += characters.width(i);
        }
        return width;
    }

    private static TextLine line(Characters characters, int start, int end, TextStyle usual) {
        int last = end;
        while (last > start && characters.space(last - 1)) {
            last--;
        }
        List<Piece> pieces = new ArrayList<>();
        float x = 0;
        float leading = last == start ? usual.leading() : 0;
        float baseline = 0;
        int from = start;
        float pieceX = 0;
        for (int i = start; i < last; i++) {
            TextStyle style = characters.style(i);
            x += characters.width(i);
            if (i + 1 == last || !characters.style(i + 1).equals(style)) {
                String text = characters.text(from, i + 1);
                pieces.add(new Piece(pieceX, i + 1 == last && last < end ? text + SPACE_FOR_READERS : text, style));
                leading = Math.max(leading, style.leading());
                baseline = Math.max(baseline, style.baseline());
                from = i + 1;
                pieceX = x;
            }
        }
        return new TextLine(pieces, x, leading, baseline);
    }
}
