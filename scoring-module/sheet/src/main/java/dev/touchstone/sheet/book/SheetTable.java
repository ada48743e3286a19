package dev.touchstone.sheet.book;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of a workbook as text. Formulas show the value that was saved with them.
 *
 * @param name as on its tab
 * @param rows all rows from the first, empty ones included; a row holds its cells from the first column
 */
public record SheetTable(String name, List<List<String>> rows) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 26;

    /** Copies the rows. */
    public SheetTable {
        rows = new ArrayList<>(rows);
        rows.replaceAll(ArrayList::new);
    }

    /**
     * The text of a cell, without blanks around it.
     *
     * @param row from 0
     * @param column from 0
     * @return empty where there is no cell
     */
    public String cell(int row, int column) {
        if (row < 0 || row >= rows.size() || column >= rows.get(row).size()) {
            return "";
        }
        return rows.get(row).get(column).strip();
    }

    /**
     * How many columns the widest row has.
     *
     * @return 0 for an empty sheet
     */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * Whether nothing stands in any cell.
     *
     * @return true if so
     */
    public boolean isBlank() {
        return rows.stream().allMatch(row -> row.stream().allMatch(String::isBlank));
    }

    /**
     * The address of a cell as spreadsheets show it.
     *
     * @param row from 0
     * @param column from 0
     * @return such as {@code C5}
     */
    public static String address(int row, int column) {
        return column(column) + (row + 1);
    }

    /**
     * The letters of a column.
     *
     * @param column from 0
     * @return such as {@code C}
     */
    public static String column(int column) {
        String letter = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? letter : column(column / LETTERS - 1) + letter;
    }
}
