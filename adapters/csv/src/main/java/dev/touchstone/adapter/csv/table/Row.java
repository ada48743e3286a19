package dev.touchstone.adapter.csv.table;

import dev.touchstone.plugin.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param table where it stands
 * @param line line of the file or row of the sheet, counted from 1
 * @param cells as they stand; perhaps fewer or more than the header has
 * @param fault why the cells cannot be told apart; null if they can
 */
public record Row(
        Table table,
        long line,
        List<String> cells,
        @Nullable LocalizedText fault) {

    Row(Table table, long line, List<String> cells) {
        this(table, line, cells, null);
    }

    /**
     * The text of a cell.
     *
     * @param column a name of the header
     * @return without surrounding blanks; empty if the row is shorter
     * @throws IllegalArgumentException if the header has no such column
     */
    public String get(String column) {
        int place = table.header()
                .find(column)
                .orElseThrow(() -> new IllegalArgumentException(table.place() + " has no column " + column));
        return place < cells.size() ? CellText.clean(cells.get(place)) : "";
    }

    /**
     * The cells by the names of their columns.
     *
     * @return in order, as they stand
     */
    public Map<String, String> byColumn() {
        Map<String, String> byColumn = new LinkedHashMap<>();
        List<String> names = table.header().names();
        for (int i = 0; i < names.size(); i++) {
            byColumn.put(names.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return byColumn;
    }

    /**
     * The row as a line of comma-separated values.
     *
     * @return one line, perhaps with line breaks inside quotes
     */
    public String raw() {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted);
    }

    boolean blank() {
        return cells.stream().allMatch(cell -> CellText.clean(cell).isEmpty());
    }
}
