package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Composer;
import dev.touchstone.pdf.layout.Labels;
import dev.touchstone.pdf.page.Node;
import dev.touchstone.pdf.page.PageFlow;
import dev.touchstone.pdf.text.TypeSetter;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetLabel;

/** What every part of a card works with. */
final class Desk extends Composer {
    private final ScorecardSheet sheet;
    private final Labels<Label> labels;

    Desk(ScorecardSheet sheet, Labels<Label> labels, TypeSetter setter, PageFlow flow) {
        super(setter, Node.section(sheet.language().tag()), flow);
        this.sheet = sheet;
        this.labels = labels;
    }

    /** What is printed. */
    ScorecardSheet sheet() {
        return sheet;
    }

    /** The PDF's own words. */
    Labels<Label> labels() {
        return labels;
    }

    /** A label that stands on pages, too. */
    String label(SheetLabel label) {
        return sheet.label(label);
    }

    /** Such a label with a value behind it. */
    String labelled(SheetLabel label, String value) {
        return labels.text(Label.LABELLED, sheet.label(label), value);
    }
}
