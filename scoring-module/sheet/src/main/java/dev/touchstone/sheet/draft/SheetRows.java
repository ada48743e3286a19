package dev.touchstone.sheet.draft;

import dev.touchstone.scoring.points.Points;
import dev.touchstone.sheet.book.SheetTable;
import dev.touchstone.sheet.rule.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells the lines of a sheet from its total, its grade and what else stands below them. */
final class SheetRows {

    private static final Pattern TOTAL = Pattern.compile("(?:合计|总分|总计|总得分|综合得分|total|sum).*");
    private static final Pattern GRADE = Pattern.compile("(?:考核)?(?:等级|评级|结果等级)[:]?|(?:final)?(?:grade|rating):?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final SheetTable table;
    private final Columns columns;
    private final List<Integer> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable Points total;
    private @Nullable String grade;

    SheetRows(SheetTable table, Columns columns) {
        this.table = table;
        this.columns = columns;
        IntStream.range(columns.header() + 1, table.rows().size()).forEach(this::sort);
    }

    /** Rows that are lines, from 0. */
    List<Integer> lines() {
        return lines;
    }

    SheetFooter footer() {
        return new SheetFooter(total, grade, remarks);
    }

    /** The text of a column in a row; empty without such a column. */
    String text(int row, Column kind) {
        OptionalInt column = columns.find(kind);
        return column.isPresent() ? table.cell(row, column.getAsInt()) : "";
    }

    /** The address of a cell; the row's first if there is no such column. */
    String address(int row, Column kind) {
        return SheetTable.address(row, columns.find(kind).orElse(0));
    }

    /** A number that is a whole cell, its unit aside. */
    static Optional<BigDecimal> number(String cell) {
        String plain = PlainText.of(cell).replaceAll("(?:%|分|points?)$", "");
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private void sort(int row) {
        List<String> cells = IntStream.range(0, table.width())
                .mapToObj(column -> table.cell(row, column))
                .filter(cell -> !cell.isBlank())
                .toList();
        if (cells.isEmpty()) {
            return;
        }
        String first = PlainText.of(cells.get(0));
        if (TOTAL.matcher(first).matches()) {
            total = number(text(row, Column.POINTS)).map(Points::of).orElse(total);
        } else if (GRADE.matcher(first).matches()) {
            grade = cells.size() > 1 ? cells.get(cells.size() - 1) : grade;
        } else if (isLine(row)) {
            lines.add(row);
        } else {
            remarks.add(String.join(" ", cells));
        }
    }

    private boolean isLine(int row) {
        return !text(row, Column.INDICATOR).isEmpty()
                && !(text(row, Column.WEIGHT) + text(row, Column.MAXIMUM) + text(row, Column.RULE)).isEmpty();
    }
}
