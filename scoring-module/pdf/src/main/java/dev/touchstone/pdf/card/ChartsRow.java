package dev.touchstone.pdf.card;

import dev.touchstone.pdf.chart.Bars;
import dev.touchstone.pdf.chart.Radar;
import dev.touchstone.pdf.chart.Trend;
import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Labels;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Role;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetLabel;
import dev.touchstone.scoring.wording.SheetTrend;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Radar of the dimensions and trend of the totals, side by side; each says its finding in a sentence. */
final class ChartsRow {
    private static final float HEIGHT = 148;
    private static final float GAP = 10;
    private static final float RADAR = 236;
    private static final float PADDING = 12;
    private static final float TITLE = 16;

    private final Desk desk;
    private final ScorecardSheet sheet;
    private final Labels<Label> labels;

    ChartsRow(Desk desk) {
        this.desk = desk;
        this.sheet = desk.sheet();
        this.labels = desk.labels();
    }

    void add() {
        desk.flow().makeRoom(HEIGHT);
        float y = desk.flow().y();
        dimensions(new Area(Frame.LEFT, y, RADAR, HEIGHT));
        trend(new Area(Frame.LEFT + RADAR + GAP, y, Frame.WIDTH - RADAR - GAP, HEIGHT));
        desk.flow().advance(HEIGHT + 13);
    }

    private void dimensions(Area panel) {
        Area inside = open(panel, SheetLabel.DIMENSIONS);
        int count = sheet.dimensions().size();
        if (count == 0) {
            say(Label.DIMENSIONS_NONE, inside);
        } else if (count < Radar.FEWEST) {
            figure(dimensionsFinding(), new Bars(sheet.dimensions(), Styles.CAPTION, desk.setter()).in(inside));
        } else {
            figure(dimensionsFinding(), new Radar(sheet.dimensions(), Styles.CAPTION, desk.setter()).in(inside));
        }
    }

    private void trend(Area panel) {
        Area inside = open(panel, SheetLabel.TREND);
        if (sheet.trend().isEmpty()) {
            say(Label.TREND_NONE, inside);
            return;
        }
        Trend trend = new Trend(
                sheet.trend(), mean -> desk.labelled(SheetLabel.TEAM_MEAN, mean), Styles.CAPTION, desk.setter());
        figure(trendFinding(), trend.in(inside));
    }

    /** Draws the panel with its title and says where the chart stands. */
    private Area open(Area panel, SheetLabel title) {
        desk.flow().page().addDecoration(List.of(new Mark.Box(panel, 5, null, Palette.LINE_2, false)));
        desk.flow()
                .page()
                .add(
                        desk.section().add(Role.PARAGRAPH),
                        Placed.left(
                                desk.set(desk.label(title), Styles.TABLE.bold(), panel.width() - 2 * PADDING),
                                panel.x() + PADDING,
                                panel.y() + 8));
        return new Area(
                panel.x() + PADDING,
                panel.y() + 8 + TITLE,
                panel.width() - 2 * PADDING,
                panel.height() - TITLE - 8 - PADDING + 2);
    }

    private void say(Label words, Area inside) {
        desk.flow()
                .page()
                .add(
                        desk.section().add(Role.PARAGRAPH),
                        Placed.left(
                                desk.set(labels.text(words), Styles.TABLE.in(Palette.INK_3), inside.width()),
                                inside.x(),
                                inside.y() + PADDING));
    }

    private void figure(String finding, List<Mark> marks) {
        desk.flow().page().add(desk.section().addFigure(finding), new ArrayList<>(marks));
    }

    private String dimensionsFinding() {
        return sheet.dimensions().stream()
                .map(dimension -> labels.text(Label.DIMENSION_FINDING, dimension.name(), dimension.text()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(labels.text(Label.LIST_SEPARATOR)),
                        list -> labels.text(Label.DIMENSIONS_FINDING, list)));
    }

    private String trendFinding() {
        return sheet.trend().stream()
                .map(this::pointFinding)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(labels.text(Label.CLAUSE_SEPARATOR)),
                        list -> labels.text(Label.TREND_FINDING, list)));
    }

    private String pointFinding(SheetTrend point) {
        return point.teamMean() == null
                ? labels.text(Label.TREND_POINT, point.label(), point.text())
                : labels.text(
                        Label.TREND_POINT_WITH_MEAN,
                        point.label(),
                        point.text(),
                        point.teamMean().toPlainString());
    }
}
