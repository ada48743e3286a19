package dev.touchstone.pdf.whatif;

import org.jspecify.annotations.Nullable;

/** How sure the answer is: who is close to a line, and which weight would turn most grades. */
final class Certainty {
    private static final float COMPANY = 60;

    private final Pages pages;

    Certainty(Pages pages) {
        this.pages = pages;
    }

    void add() {
        near();
        weights();
    }

    private void near() {
        pages.heading(pages.text(Label.NEAR), COMPANY);
        boolean names = pages.report().movers() != null;
        Grid grid = names
                ? new Grid(
                        pages,
                        pages.words(Label.GRADE, 80),
                        pages.figures(Label.LINE_TRIED, 55),
                        pages.figures(Label.NEAR_PEOPLE, 60),
                        pages.figures(Label.NEAR_UNSURE, 75),
                        pages.words(Label.NEAR_WHO, 250))
                : new Grid(
                        pages,
                        pages.words(Label.GRADE, 160),
                        pages.figures(Label.LINE_TRIED, 110),
                        pages.figures(Label.NEAR_PEOPLE, 120),
                        pages.figures(Label.NEAR_UNSURE, 130));
        for (WhatIfReport.NearLine line : pages.report().near()) {
            String from = pages.text(Label.AT_LEAST, line.from());
            String people = line.people() == 0 ? pages.text(Label.NEAR_NOBODY) : String.valueOf(line.people());
            String unsure = line.people() == 0
                    ? "–"
                    : pages.text(Label.NEAR_UNSURE_OF, String.valueOf(line.unsure()), String.valueOf(line.looked()));
            if (names) {
                grid.row(line.grade(), from, people, unsure, line.names());
            } else {
                grid.row(line.grade(), from, people, unsure);
            }
        }
        pages.endPart();
    }

    private void weights() {
        if (pages.report().weights().isEmpty()) {
            return;
        }
        pages.heading(pages.text(Label.WEIGHTS), COMPANY);
        pages.remark(pages.text(Label.WEIGHTS_WHAT));
        Grid grid = new Grid(
                pages,
                pages.words(Label.INDICATOR, 280),
                pages.figures(Label.WEIGHT, 80),
                pages.figures(Label.MORE, 80),
                pages.figures(Label.LESS, 80));
        for (WhatIfReport.WeightRow row : pages.report().weights()) {
            grid.row(row.indicator(), row.weight(), count(row.more()), count(row.less()));
        }
        pages.endPart();
    }

    private static String count(@Nullable Integer cards) {
        return cards == null ? "–" : cards.toString();
    }
}
