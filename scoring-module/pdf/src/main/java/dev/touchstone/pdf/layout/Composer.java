package dev.touchstone.pdf.layout;

import dev.touchstone.pdf.page.Bookmark;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Node;
import dev.touchstone.pdf.page.PageFlow;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Role;
import dev.touchstone.pdf.text.Span;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextLine;
import dev.touchstone.pdf.text.TextStyle;
import dev.touchstone.pdf.text.TypeSetter;
import java.util.ArrayList;
import java.util.List;

/** Pages being filled, the tree of what they mean, and how headings and paragraphs run over them. */
public class Composer {
    /** Stands between parts of a line. */
    public static final String SEPARATOR = " · ";

    private static final float BELOW_HEADING = 3;
    private static final float BULLET = 9;

    private final TypeSetter setter;
    private final Node section;
    private final PageFlow flow;
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /**
     * Begins a chapter.
     *
     * @param setter sets text into lines
     * @param section the tree for a screen reader
     * @param flow the pages
     */
    public Composer(TypeSetter setter, Node section, PageFlow flow) {
        this.setter = setter;
        this.section = section;
        this.flow = flow;
    }

    /**
     * What sets text.
     *
     * @return one for this thread
     */
    public TypeSetter setter() {
        return setter;
    }

    /**
     * The tree for a screen reader.
     *
     * @return its root
     */
    public Node section() {
        return section;
    }

    /**
     * The pages.
     *
     * @return being filled
     */
    public PageFlow flow() {
        return flow;
    }

    /**
     * The outline's entries so far.
     *
     * @return may be added to
     */
    public List<Bookmark> bookmarks() {
        return bookmarks;
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
        return setter.set(text, style, width);
    }

    /**
     * Sets a paragraph of several styles.
     *
     * @param spans its texts, at least one
     * @param width of a line, in points
     * @return its lines
     */
    public TextBlock set(List<Span> spans, float width) {
        return setter.set(spans, width);
    }

    /**
     * Joins parts on as few lines as possible without breaking any that fits on a line.
     *
     * @param parts texts
     * @param style how they will look
     * @param width of a line, in points
     * @return one text with line feeds
     */
    public String joined(List<String> parts, TextStyle style, float width) {
        StringBuilder all = new StringBuilder();
        String line = "";
        for (String part : parts) {
            String longer = line.isEmpty() ? part : line + SEPARATOR + part;
            boolean fits = setter.width(longer, style) <= width;
            if (!line.isEmpty()) {
                all.append(fits ? SEPARATOR : "\n");
            }
            all.append(part);
            line = fits ? longer : part;
        }
        return all.toString();
    }

    /**
     * A heading that stays with some of what follows it.
     *
     * @param text the heading, also in the outline
     * @param company how much stays with it, in points
     */
    public void heading(String text, float company) {
        TextBlock block = set(text, Styles.HEADING, Frame.WIDTH);
        flow.makeRoom(block.height() + BELOW_HEADING + company);
        bookmarks.add(new Bookmark(text, flow.index(), flow.y()));
        flow.page().add(section.add(Role.HEADING_2), Placed.left(block, Frame.LEFT, flow.y()));
        flow.advance(block.height() + BELOW_HEADING);
    }

    /**
     * A paragraph behind a dash.
     *
     * @param text the paragraph
     * @param style how it looks
     */
    public void bullet(String text, TextStyle style) {
        TextBlock block = set(text, style, Frame.WIDTH - BULLET);
        flow.makeRoom(Math.min(block.height(), flow.fullRoom()));
        flow.page().addDecoration(Placed.left(set("–", style, BULLET), Frame.LEFT, flow.y()));
        paragraph(block, Frame.LEFT + BULLET);
    }

    /**
     * A paragraph that runs over to the next page where it has to.
     *
     * @param block its lines
     * @param x left edge
     */
    public void paragraph(TextBlock block, float x) {
        Node node = section.add(Role.PARAGRAPH);
        for (TextLine line : block.lines()) {
            flow.makeRoom(line.leading());
            List<Mark> marks = Placed.left(new TextBlock(List.of(line)), x, flow.y());
            if (!marks.isEmpty()) {
                flow.page().add(node, marks);
            }
            flow.advance(line.leading());
        }
    }
}
