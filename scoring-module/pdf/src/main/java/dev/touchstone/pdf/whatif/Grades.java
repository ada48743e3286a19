package dev.touchstone.pdf.whatif;

/** How many people each grade has now and after, and what that costs. */
final class Grades {
    private static final float COMPANY = 80;

    private final Pages pages;

    Grades(Pages pages) {
        this.pages = pages;
    }

    void add() {
        WhatIfReport.Bonus bonus = pages.report().bonus();
        WhatIfReport.Outcome outcome = pages.report().outcome();
        pages.heading(pages.text(Label.GRADES), COMPANY);
        pages.remark(bonus.base() == null ? pages.text(Label.NO_BASE) : pages.text(Label.BASE, bonus.base()));
        Grid grid = new Grid(
                pages,
                pages.words(Label.GRADE, 76),
                pages.figures(Label.LINE_IN_FORCE, 42),
                pages.figures(Label.LINE_TRIED, 40),
                pages.figures(Label.COEFFICIENT, 36),
                pages.figures(Label.PEOPLE, 62),
                pages.figures(Label.MEAN_CHANGE, 44),
                pages.figures(Label.SHARE, 70),
                pages.figures(bonus.base() == null ? Label.COEFFICIENTS : Label.BONUS, 102),
                pages.figures(Label.MEAN_CHANGE, 51));
        for (WhatIfReport.GradeRow row : pages.report().grades()) {
            grid.row(
                    row.name(),
                    atLeast(row.formerly()),
                    atLeast(row.from()),
                    row.coefficient(),
                    fromTo(String.valueOf(row.before()), String.valueOf(row.after())),
                    row.change(),
                    fromTo(row.shareBefore(), row.shareAfter()),
                    fromTo(row.bonusBefore(), row.bonusAfter()),
                    row.bonusChange());
        }
        grid.row(
                pages.text(Label.UNGRADED),
                "",
                "",
                "",
                fromTo(String.valueOf(outcome.ungraded()), String.valueOf(outcome.ungradedAfter())),
                "",
                "",
                "",
                "");
        grid.sum(
                pages.text(Label.TOTAL),
                "",
                "",
                "",
                String.valueOf(outcome.cards()),
                "",
                "",
                fromTo(bonus.before(), bonus.after()),
                bonus.change());
        pages.endPart();
    }

    private String atLeast(String points) {
        return points.isEmpty() ? "–" : pages.text(Label.AT_LEAST, points);
    }

    private String fromTo(String before, String after) {
        return pages.text(Label.FROM_TO, before, after);
    }
}
