package dev.touchstone.pdf.whatif;

/** Whether parts of the people are treated alike: one table for each way to part them. */
final class Fairness {
    private static final float COMPANY = 60;
    private static final float BETWEEN = 8;

    private final Pages pages;

    Fairness(Pages pages) {
        this.pages = pages;
    }

    void add() {
        if (pages.report().cuts().isEmpty()) {
            return;
        }
        pages.heading(pages.text(Label.FAIRNESS), COMPANY);
        pages.remark(pages.text(Label.FAIRNESS_WHAT));
        for (WhatIfReport.Cut cut : pages.report().cuts()) {
            pages.flow().makeRoom(COMPANY);
            Grid grid = new Grid(
                    pages,
                    new Grid.Column(cut.name(), 170, false),
                    pages.figures(Label.SIZE, 50),
                    pages.figures(Label.MEAN_BEFORE, 75),
                    pages.figures(Label.MEAN_AFTER, 75),
                    pages.figures(Label.MEAN_CHANGE, 60),
                    pages.figures(Label.UP, 45),
                    pages.figures(Label.DOWN, 45));
            for (WhatIfReport.Group group : cut.groups()) {
                grid.row(
                        group.name(),
                        String.valueOf(group.size()),
                        orDash(group.before()),
                        orDash(group.after()),
                        orDash(group.change()),
                        String.valueOf(group.up()),
                        String.valueOf(group.down()));
            }
            pages.flow().advance(BETWEEN);
        }
    }

    private static String orDash(String mean) {
        return mean.isEmpty() ? "–" : mean;
    }
}
