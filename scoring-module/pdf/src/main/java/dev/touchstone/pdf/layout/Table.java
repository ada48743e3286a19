package dev.touchstone.pdf.layout;

import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Node;
import dev.touchstone.pdf.page.PageFlow;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Point;
import dev.touchstone.pdf.page.Role;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that runs over pages, repeats its head there and keeps each row's ground in one piece. */
public final class Table {
    private static final float PADDING = 4;
    private static final float GUTTER = 4;

    /**
     * A column.
     *
     * @param width in points, gutters included
     * @param head what stands above it
     */
    public record Column(float width, Cell head) {
        /**
         * Room for text.
         *
         * @return in points, without gutters
         */
        public float textWidth() {
            return textWidth(width);
        }

        /**
         * Room for text in a column.
         *
         * @param width of the column, in points
         * @return without gutters
         */
        public static float textWidth(float width) {
            return width - 2 * GUTTER;
        }
    }

    private final PageFlow flow;
    private final Node node;
    private final List<Column> columns;
    private final int rowHeader;
    private boolean firstOnPage = true;

    /**
     * Draws the head.
     *
     * @param desk where
     * @param columns from left to right, as wide as the page
     * @param rowHeader which of them names a row
     */
    public Table(Composer desk, List<Column> columns, int rowHeader) {
        this.flow = desk.flow();
        this.node = desk.section().add(Role.TABLE);
        this.columns = List.copyOf(columns);
        this.rowHeader = rowHeader;
        head(node.add(Role.ROW));
    }

    private void head(@Nullable Node row) {
        List<Cell> cells = columns.stream().map(Column::head).toList();
        float height = heightOf(cells);
        flow.page().addGround(Mark.filled(new Area(Frame.LEFT, flow.y(), Frame.WIDTH, height), Palette.SURFACE_2));
        float x = Frame.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            List<Mark> marks = cells.get(i).in(inside(x, i, height));
            if (row == null) {
                flow.page().addDecoration(marks);
            } else {
                flow.page().add(row.add(Role.COLUMN_HEADER), marks);
            }
            x += columns.get(i).width();
        }
        rule(flow.y(), Palette.LINE_2);
        rule(flow.y() + height, Palette.LINE_2);
        flow.advance(height);
        firstOnPage = true;
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are columns
     * @param ground behind the whole row; null for none
     * @param repeats whether its first cell says the same as the row above and is left out unless the page is new
     */
    public void add(List<Cell> cells, @Nullable Color ground, boolean repeats) {
        List<Cell> rest = cells;
        if (flow.makeRoom(Math.min(heightOf(cells), roomOnNewPage()))) {
            head(null);
        }
        boolean silent = repeats && !firstOnPage;
        while (heightOf(rest) > flow.room()) {
            float room = flow.room() - 2 * PADDING;
            draw(rest.stream().map(cell -> cell.head(room)).toList(), ground, silent);
            rest = rest.stream().map(cell -> cell.tail(room)).toList();
            flow.breakPage();
            head(null);
        }
        draw(rest, ground, silent);
    }

    private float roomOnNewPage() {
        return flow.fullRoom() - heightOf(columns.stream().map(Column::head).toList());
    }

    private void draw(List<Cell> cells, @Nullable Color ground, boolean firstCellSilent) {
        float height = heightOf(cells);
        if (ground != null) {
            flow.page().addGround(Mark.filled(new Area(Frame.LEFT, flow.y(), Frame.WIDTH, height), ground));
        }
        Node row = node.add(Role.ROW);
        float x = Frame.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            Node cell = row.add(i == rowHeader ? Role.ROW_HEADER : Role.CELL);
            List<Mark> marks =
                    i == 0 && firstCellSilent ? List.of() : cells.get(i).in(inside(x, i, height));
            if (!marks.isEmpty()) {
                flow.page().add(cell, marks);
            }
            x += columns.get(i).width();
        }
        rule(flow.y() + height, Palette.LINE);
        flow.advance(height);
        firstOnPage = false;
    }

    private Area inside(float x, int column, float height) {
        return new Area(x + GUTTER, flow.y() + PADDING, columns.get(column).textWidth(), height - 2 * PADDING);
    }

    private void rule(float y, Color colour) {
        flow.page()
                .addDecoration(List.of(Mark.line(new Point(Frame.LEFT, y), new Point(Frame.RIGHT, y), 0.5f, colour)));
    }

    private static float heightOf(List<Cell> cells) {
        float height = 0;
        for (Cell cell : cells) {
            height = Math.max(height, cell.height());
        }
        return height + 2 * PADDING;
    }
}
