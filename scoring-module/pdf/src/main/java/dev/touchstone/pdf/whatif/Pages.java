package dev.touchstone.pdf.whatif;

import dev.touchstone.pdf.layout.Composer;
import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Labels;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Node;
import dev.touchstone.pdf.page.PageFlow;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.text.TypeSetter;

/** What every part of a what-if works with. */
final class Pages extends Composer {
    private static final float BELOW_PART = 12;

    private final WhatIfReport report;
    private final Labels<Label> labels;

    Pages(WhatIfReport report, Labels<Label> labels, TypeSetter setter, PageFlow flow) {
        super(setter, Node.section(report.language().tag()), flow);
        this.report = report;
        this.labels = labels;
    }

    WhatIfReport report() {
        return report;
    }

    String text(Label label, Object... values) {
        return labels.text(label, values);
    }

    /** A column of texts. */
    Grid.Column words(Label head, float share) {
        return new Grid.Column(text(head), share, false);
    }

    /** A column of figures. */
    Grid.Column figures(Label head, float share) {
        return new Grid.Column(text(head), share, true);
    }

    /** A short remark below a heading. */
    void remark(String text) {
        paragraph(set(text, Styles.TABLE.in(Palette.INK_2), Frame.WIDTH), Frame.LEFT);
        flow().advance(3);
    }

    /** The distance to the next part. */
    void endPart() {
        flow().advance(BELOW_PART);
    }
}
