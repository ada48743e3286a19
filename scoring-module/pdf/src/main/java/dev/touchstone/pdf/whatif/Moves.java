package dev.touchstone.pdf.whatif;

/** How many leave which grade for which, and because of which line. */
final class Moves {
    private static final float COMPANY = 60;

    private final Pages pages;

    Moves(Pages pages) {
        this.pages = pages;
    }

    void add() {
        pages.heading(pages.text(Label.MOVES), COMPANY);
        if (pages.report().moves().isEmpty()) {
            pages.remark(pages.text(Label.NO_MOVES));
            pages.endPart();
            return;
        }
        Grid grid = new Grid(
                pages,
                pages.words(Label.LEAVES, 90),
                pages.words(Label.REACHES, 90),
                pages.figures(Label.COUNT, 50),
                pages.words(Label.BECAUSE, 290));
        for (WhatIfReport.Move move : pages.report().moves()) {
            grid.row(
                    move.from(),
                    arrow(move.direction()) + " " + move.to(),
                    String.valueOf(move.people()),
                    move.lines());
        }
        pages.endPart();
    }

    /** The sign of a direction. */
    static String arrow(int direction) {
        return direction > 0 ? "↑" : direction < 0 ? "↓" : "→";
    }
}
