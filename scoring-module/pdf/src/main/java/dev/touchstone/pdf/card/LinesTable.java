package dev.touchstone.pdf.card;

import dev.touchstone.pdf.chart.Bar;
import dev.touchstone.pdf.layout.Cell;
import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Labels;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.layout.Table;
import dev.touchstone.pdf.layout.TextCell;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Role;
import dev.touchstone.pdf.text.Span;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextStyle;
import dev.touchstone.scoring.wording.SheetLabel;
import dev.touchstone.scoring.wording.SheetLine;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of the card: dimension, indicator, weight, target, actual, points, basis. */
final class LinesTable {
    private static final float DIMENSION = 58;
    private static final float INDICATOR = 87;
    private static final float WEIGHT = 36;
    private static final float TARGET = 52;
    private static final float ACTUAL = 58;
    private static final float POINTS = 58;
    private static final float BASIS = Frame.WIDTH - DIMENSION - INDICATOR - WEIGHT - TARGET - ACTUAL - POINTS;
    private static final int INDICATOR_COLUMN = 1;
    private static final float COMPANY = 90;

    private final Desk desk;
    private final Labels<Label> labels;

    LinesTable(Desk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    void add() {
        desk.heading(labels.text(Label.LINES), COMPANY);
        legend();
        Table table = new Table(desk, columns(), INDICATOR_COLUMN);
        String dimensionAbove = "";
        for (SheetLine line : desk.sheet().lines()) {
            table.add(
                    cells(line),
                    line.critical() ? Palette.BAD_TINT : null,
                    line.dimension().equals(dimensionAbove));
            dimensionAbove = line.dimension();
        }
        sum();
    }

    private void legend() {
        boolean means = desk.sheet().lines().stream().anyMatch(line -> line.teamMean() != null);
        TextBlock legend = desk.set(
                labels.text(means ? Label.BARS_LEGEND_WITH_MEAN : Label.BARS_LEGEND), Styles.CAPTION, Frame.WIDTH / 2);
        desk.flow()
                .page()
                .add(
                        desk.section().add(Role.PARAGRAPH),
                        Placed.right(legend, Frame.RIGHT, desk.flow().y() - 4 - legend.height()));
    }

    private List<Table.Column> columns() {
        return List.of(
                column(DIMENSION, desk.label(SheetLabel.DIMENSION), false),
                column(INDICATOR, desk.label(SheetLabel.INDICATOR), false),
                column(WEIGHT, desk.label(SheetLabel.WEIGHT), true),
                column(TARGET, desk.label(SheetLabel.TARGET), false),
                column(ACTUAL, desk.label(SheetLabel.ACTUAL), true),
                column(POINTS, labels.text(Label.POINTS), true),
                column(BASIS, desk.label(SheetLabel.BASIS), false));
    }

    private Table.Column column(float width, String title, boolean right) {
        TextBlock head = desk.set(title, Styles.CAPTION.in(Palette.INK_2), Table.Column.textWidth(width));
        return new Table.Column(width, right ? TextCell.right(head) : TextCell.left(head));
    }

    private List<Cell> cells(SheetLine line) {
        return List.of(
                TextCell.left(text(line.dimension(), Styles.TABLE.in(Palette.INK_3), DIMENSION)),
                TextCell.left(text(line.indicator(), Styles.TABLE.bold(), INDICATOR)),
                TextCell.right(text(line.weight(), Styles.TABLE, WEIGHT)),
                TextCell.left(text(line.target(), Styles.TABLE.in(Palette.INK_2), TARGET)),
                actual(line),
                points(line),
                basis(line));
    }

    private Cell actual(SheetLine line) {
        if (line.actual().equals(line.state())) {
            return TextCell.EMPTY;
        }
        TextBlock value = text(line.actual(), Styles.TABLE, ACTUAL);
        return line.state() == null ? TextCell.right(value, standing(line)) : TextCell.right(value);
    }

    private TextBlock standing(SheetLine line) {
        if (line.critical()) {
            return text("⊘ " + desk.label(SheetLabel.CRITICAL_FAILURES), Styles.CAPTION.in(Palette.BAD), ACTUAL);
        }
        return line.met()
                ? text("✓ " + labels.text(Label.MET), Styles.CAPTION.in(Palette.OK), ACTUAL)
                : text("↘ " + labels.text(Label.MISSED), Styles.CAPTION.in(Palette.WARN), ACTUAL);
    }

    private Cell points(SheetLine line) {
        if (line.state() != null) {
            String clauses = line.points().replaceAll("(?<=，)|(?<=, )", "\n");
            return TextCell.right(text(clauses, Styles.CAPTION.in(Palette.INK_2), POINTS));
        }
        TextStyle strong = Styles.TABLE.bold().sized(10.5f, Styles.TABLE.leading());
        String both = labels.text(Label.POINTS_OF, line.points(), line.maximum());
        List<Span> spans = both.startsWith(line.points())
                ? List.of(
                        new Span(line.points(), strong),
                        new Span(both.substring(line.points().length()), Styles.TABLE.in(Palette.INK_3)))
                : List.of(new Span(both, strong));
        return new PointsCell(
                TextCell.right(desk.set(spans, Table.Column.textWidth(POINTS))),
                new Bar(line.attained(), line.teamMean()),
                line.countedAs() == null
                        ? TextCell.EMPTY
                        : TextCell.right(text(line.countedAs(), Styles.CAPTION, POINTS)));
    }

    private Cell basis(SheetLine line) {
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(text(line.basis(), Styles.TABLE, BASIS));
        List<String> evidence = Stream.of(
                        desk.labelled(SheetLabel.SAMPLE, line.sample()), interval(line), line.excluded())
                .filter(Objects::nonNull)
                .toList();
        blocks.add(text(desk.joined(evidence, Styles.CAPTION, Table.Column.textWidth(BASIS)), Styles.CAPTION, BASIS));
        return TextCell.left(blocks.toArray(TextBlock[]::new));
    }

    private @Nullable String interval(SheetLine line) {
        return line.interval() == null ? null : desk.labelled(SheetLabel.INTERVAL, line.interval());
    }

    private TextBlock text(String text, TextStyle style, float column) {
        return desk.set(text, style, Table.Column.textWidth(column));
    }

    /** Closes the table with the sum, so that anybody can add the column up. */
    private void sum() {
        Color ground = Palette.ACCENT_TINT;
        String grade = desk.sheet().grade().name()
                + Desk.SEPARATOR
                + desk.sheet().grade().coefficient();
        new SumRow(desk, ground).add(desk.sheet().sum(), grade);
    }
}
