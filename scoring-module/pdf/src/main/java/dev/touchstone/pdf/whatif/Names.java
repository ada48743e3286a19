package dev.touchstone.pdf.whatif;

/** Who changes, by name; stands last, because it may be long. */
final class Names {
    private static final float COMPANY = 60;

    private final Pages pages;

    Names(Pages pages) {
        this.pages = pages;
    }

    void add() {
        WhatIfReport.Movers movers = pages.report().movers();
        if (movers == null || movers.people().isEmpty()) {
            return;
        }
        pages.heading(pages.text(Label.MOVERS), COMPANY);
        if (movers.people().size() < movers.all()) {
            pages.remark(pages.text(
                    Label.MOVERS_SHOWN,
                    String.valueOf(movers.all()),
                    String.valueOf(movers.people().size())));
        }
        Grid grid = new Grid(
                pages,
                pages.words(Label.NAME, 86),
                pages.words(Label.UNIT, 76),
                pages.words(Label.PERIOD, 68),
                pages.figures(Label.POINTS, 74),
                pages.words(Label.GRADE_CHANGE, 92),
                pages.words(Label.WHY, 128));
        for (WhatIfReport.Mover mover : movers.people()) {
            grid.row(
                    mover.name(),
                    mover.unit(),
                    mover.period(),
                    mover.before().equals(mover.after())
                            ? mover.after()
                            : pages.text(Label.FROM_TO, orDash(mover.before()), orDash(mover.after())),
                    mover.gradeBefore() + " " + Moves.arrow(mover.direction()) + " " + mover.gradeAfter(),
                    mover.reason());
        }
        pages.endPart();
    }

    private static String orDash(String total) {
        return total.isEmpty() ? "–" : total;
    }
}
