package dev.touchstone.pdf.whatif;

import dev.touchstone.pdf.layout.Cell;
import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.layout.Table;
import dev.touchstone.pdf.layout.TextCell;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** A table of texts and figures as wide as the page; its first column names the row. */
final class Grid {

    /**
     * A column.
     *
     * @param head what stands above it
     * @param share how wide it is beside the others
     * @param figures whether it ends at the right, as figures do
     */
    record Column(String head, float share, boolean figures) {}

    private final Pages pages;
    private final List<Column> columns;
    private final float whole;
    private final Table table;

    Grid(Pages pages, Column... columns) {
        this.pages = pages;
        this.columns = List.of(columns);
        float sum = 0;
        for (Column column : columns) {
            sum += column.share();
        }
        this.whole = sum;
        this.table = new Table(
                pages,
                this.columns.stream()
                        .map(column -> new Table.Column(
                                width(column), cell(column, column.head(), Styles.CAPTION.in(Palette.INK_2))))
                        .toList(),
                0);
    }

    void row(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(cell(columns.get(i), texts[i], i == 0 ? Styles.TABLE.bold() : Styles.TABLE));
        }
        table.add(cells, null, false);
    }

    /** A row that sums up. */
    void sum(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(cell(columns.get(i), texts[i], Styles.TABLE.bold()));
        }
        table.add(cells, Palette.SURFACE_2, false);
    }

    private float width(Column column) {
        return Frame.WIDTH * column.share() / whole;
    }

    private Cell cell(Column column, String text, TextStyle style) {
        if (text.isEmpty()) {
            return TextCell.EMPTY;
        }
        TextBlock block = pages.set(text, style, Table.Column.textWidth(width(column)));
        return column.figures() ? TextCell.right(block) : TextCell.left(block);
    }
}
