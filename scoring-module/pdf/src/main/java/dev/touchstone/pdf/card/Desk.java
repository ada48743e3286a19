package dev.touchstone.pdf.card;

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
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetLabel;
import java.util.List;

/**
 * What every part of a card works with, and how headings and paragraphs run over pages.
 *
 * @param sheet what is printed
 * @param labels the PDF's own words
 * @param setter sets text into lines
 * @param section the tree for a screen reader
 * @param flow the pages
 * @param bookmarks the outline's entries so far
 */
record Desk(
        ScorecardSheet sheet, Labels labels, TypeSetter setter, Node section, PageFlow flow, List<Bookmark> bookmarks) {
    static final String SEPARATOR = " · ";
    private static final float BELOW_HEADING = 3;
    private static final float BULLET = 9;

    TextBlock set(String text, TextStyle style, float width) {
        return setter.set(text, style, width);
    }

    TextBlock set(List<Span> spans, float width) {
        return setter.set(spans, width);
    }

    /** A label that stands on pages, too. */
    String label(SheetLabel label) {
        return sheet.label(label);
    }

    /** Such a label with a value behind it. */
    String labelled(SheetLabel label, String value) {
        return labels.text(Label.LABELLED, sheet.label(label), value);
    }

    /** Joins parts on as few lines as possible without breaking any that fits on a line. */
    String joined(List<String> parts, TextStyle style, float width) {
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

    /** A heading that stays with at least {@code company} points of what follows it. */
    void heading(String text, float company) {
        TextBlock block = set(text, Styles.HEADING, Frame.WIDTH);
        flow.makeRoom(block.height() + BELOW_HEADING + company);
        bookmarks.add(new Bookmark(text, flow.index(), flow.y()));
        flow.page().add(section.add(Role.HEADING_2), Placed.left(block, Frame.LEFT, flow.y()));
        flow.advance(block.height() + BELOW_HEADING);
    }

    /** A paragraph behind a dash. */
    void bullet(String text, TextStyle style) {
        TextBlock block = set(text, style, Frame.WIDTH - BULLET);
        flow.makeRoom(Math.min(block.height(), flow.fullRoom()));
        flow.page().addDecoration(Placed.left(set("–", style, BULLET), Frame.LEFT, flow.y()));
        paragraph(block, Frame.LEFT + BULLET);
    }

    /** A paragraph that runs over to the next page where it has to. */
    void paragraph(TextBlock block, float x) {
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
