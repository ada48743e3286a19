package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Labels;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.text.Span;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.scoring.wording.SheetLabel;
import dev.touchstone.scoring.wording.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What each line measures and why, how its points were worked out, what was not counted and why, and what the standard has settled. */
final class Working {
    private static final float COMPANY = 60;
    private static final float BELOW_LINE = 8;
    private static final float BELOW = 8;
    private static final float INDENT = 10;
    private static final String ARROW = " → ";

    private final Desk desk;
    private final Labels<Label> labels;

    Working(Desk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    void add() {
        desk.heading(desk.label(SheetLabel.CALCULATION), COMPANY);
        for (SheetLine line : desk.sheet().lines()) {
            List<TextBlock> blocks = blocks(line);
            desk.flow().makeRoom((float)
                    blocks.stream().mapToDouble(TextBlock::height).sum());
            desk.paragraph(blocks.getFirst(), Frame.LEFT);
            for (TextBlock block : blocks.subList(1, blocks.size())) {
                desk.paragraph(block, Frame.LEFT + INDENT);
            }
            desk.flow().advance(BELOW_LINE);
        }
        conventions();
    }

    private List<TextBlock> blocks(SheetLine line) {
        float width = Frame.WIDTH - INDENT;
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(desk.set(
                List.of(
                        new Span(line.indicator() + "  ", Styles.BODY.bold()),
                        new Span(line.rule(), Styles.TABLE.in(Palette.INK_2))),
                Frame.WIDTH));
        if (line.note() != null) {
            blocks.add(desk.set(line.note(), Styles.CAPTION, width));
        }
        if (!line.calculation().isEmpty()) {
            blocks.add(desk.set(String.join(ARROW, line.calculation()), Styles.TABLE, width));
        } else {
            blocks.add(desk.set(line.basis(), Styles.TABLE, width));
        }
        if (line.excluded() != null) {
            blocks.add(desk.set(excluded(line, line.excluded()), Styles.CAPTION, width));
        }
        return blocks;
    }

    private String excluded(SheetLine line, String all) {
        String reasons = line.exclusions().stream()
                .map(exclusion -> labels.text(Label.WORKING_EXCLUSION, exclusion.reason(), exclusion.count()))
                .collect(Collectors.joining(labels.text(Label.LIST_SEPARATOR)));
        return reasons.isEmpty() ? all : labels.text(Label.WORKING_EXCLUDED, all, reasons);
    }

    private void conventions() {
        if (desk.sheet().conventions().isEmpty()) {
            return;
        }
        desk.flow().advance(BELOW);
        desk.heading(desk.label(SheetLabel.CONVENTIONS), COMPANY);
        for (String convention : desk.sheet().conventions()) {
            desk.bullet(convention, Styles.TABLE.in(Palette.INK_2));
        }
    }
}
