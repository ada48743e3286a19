package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets equal cells of kept rows be one string: event logs repeat the same few words in most columns. */
final class CellPool {

    private static final int MOST = 200_000;

    private final Map<String, String> cells = new HashMap<>();

    Row keep(Row row) {
        if (cells.size() > MOST) {
            cells.clear();
        }
        List<String> kept = row.cells().stream()
                .map(cell -> cells.computeIfAbsent(cell, same -> same))
                .toList();
        return new Row(row.table(), row.line(), kept, row.fault());
    }
}
