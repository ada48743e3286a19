package dev.touchstone.pdf.whatif;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Point;
import dev.touchstone.pdf.text.TextBlock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The distribution of totals before and after with its cut-offs, and what each sign means; told apart without colour. */
final class Totals {
    private static final float HEIGHT = 190;
    private static final float SAMPLE = 14;
    private static final float LEGEND_GAP = 16;

    private final Pages pages;

    Totals(Pages pages) {
        this.pages = pages;
    }

    void add() {
        pages.heading(pages.text(Label.CHART), HEIGHT + 2 * Styles.CAPTION.leading());
        legend();
        Area area = new Area(Frame.LEFT, pages.flow().y(), Frame.WIDTH, HEIGHT);
        List<Mark> marks = new TotalsPlot(
                        pages.report().histogram(),
                        pages.text(Label.AXIS_PEOPLE),
                        pages.text(Label.AXIS_POINTS),
                        pages.setter())
                .in(area);
        pages.flow().page().add(pages.section().addFigure(finding()), marks);
        pages.flow().advance(HEIGHT);
        pages.endPart();
    }

    private void legend() {
        float x = Frame.LEFT;
        float y = pages.flow().y();
        List<Mark> marks = new ArrayList<>();
        Area after = new Area(0, y + 2, SAMPLE, 8);
        x = entry(Label.LEGEND_AFTER, x, y, TotalsPlot.after(at(after, x)), marks);
        x = entry(Label.LEGEND_MOVING, x, y, TotalsPlot.moving(at(after, x)), marks);
        x = entry(Label.LEGEND_BEFORE, x, y, TotalsPlot.before(steps(x, y)), marks);
        x = entry(Label.LEGEND_TRIED, x, y, TotalsPlot.tried(x + SAMPLE / 2, y + 1, y + 11), marks);
        entry(Label.LEGEND_IN_FORCE, x, y, TotalsPlot.inForce(x + SAMPLE / 2, y + 1, y + 11), marks);
        pages.flow().page().addDecoration(marks);
        pages.flow().advance(Styles.CAPTION.leading() + 4);
    }

    private float entry(Label label, float x, float y, Mark sample, List<Mark> marks) {
        TextBlock name = pages.set(pages.text(label), Styles.CAPTION.in(Palette.INK_2), Frame.WIDTH);
        marks.add(sample);
        marks.addAll(Placed.left(name, x + SAMPLE + 4, y));
        return x + SAMPLE + 4 + name.width() + LEGEND_GAP;
    }

    private static Area at(Area sample, float x) {
        return new Area(x, sample.y(), sample.width(), sample.height());
    }

    private static List<Point> steps(float x, float y) {
        return List.of(
                new Point(x, y + 9),
                new Point(x + SAMPLE / 2, y + 9),
                new Point(x + SAMPLE / 2, y + 3),
                new Point(x + SAMPLE, y + 3));
    }

    private String finding() {
        WhatIfReport.Outcome outcome = pages.report().outcome();
        Histogram histogram = pages.report().histogram();
        String lines = histogram.tried().stream()
                .map(line -> pages.text(
                        Label.CHART_LINE,
                        line.grade(),
                        histogram.inForce().stream()
                                .filter(former -> former.grade().equals(line.grade()))
                                .map(Histogram.Line::from)
                                .map(BigDecimal::toPlainString)
                                .findFirst()
                                .orElse("–"),
                        line.from().toPlainString()))
                .collect(Collectors.joining(pages.text(Label.LIST_SEPARATOR)));
        return pages.text(
                Label.CHART_FINDING,
                String.valueOf(outcome.cards()),
                lines,
                String.valueOf(outcome.moving()),
                String.valueOf(outcome.up()),
                String.valueOf(outcome.down()));
    }
}
