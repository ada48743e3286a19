package dev.touchstone.pdf.whatif;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Labels;
import dev.touchstone.pdf.page.Chapter;
import dev.touchstone.pdf.page.PageFlow;
import dev.touchstone.pdf.text.TypeSetter;

/**
 * Lays a what-if out: what is compared and the answer on the first page, then who moves and why, how sure and how even it is, and names at the end.
 *
 * @param setter sets text; belongs to one thread
 */
public record WhatIfLayout(TypeSetter setter) {

    /**
     * Lays it out.
     *
     * @param report what is printed
     * @return its pages
     */
    public Chapter layOut(WhatIfReport report) {
        Labels<Label> labels = Label.in(report.language());
        WhatIfFrame frame = new WhatIfFrame(report, labels, setter);
        Pages pages = new Pages(report, labels, setter, new PageFlow(Frame.BOTTOM, frame::open));
        new Head(pages).add();
        new Tiles(pages).add();
        new Totals(pages).add();
        new Grades(pages).add();
        new Moves(pages).add();
        new Certainty(pages).add();
        new Fairness(pages).add();
        new Names(pages).add();
        frame.close(pages.flow().pages());
        return new Chapter(frame.title(), pages.section(), pages.flow().pages(), pages.bookmarks());
    }
}
