package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.csv.table.Header;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.adapter.csv.table.RowReader;
import dev.touchstone.adapter.csv.table.Table;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What a query gave, as a table whose rows are in memory. */
final class ResultTable implements Table {

    private final String place;
    private final Header header;
    private final List<List<String>> cells;

    ResultTable(String place, Header header, List<List<String>> cells) {
        this.place = place;
        this.header = header;
        this.cells = List.copyOf(cells);
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public LocalizedText remark() {
        return LocalizedText.same(place);
    }

    @Override
    public RowReader open() {
        Iterator<Row> rows = listRows().iterator();
        return new RowReader() {
            @Override
            public Optional<Row> next() {
                return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
            }

            @Override
            public void close() throws IOException {}
        };
    }

    List<Row> listRows() {
        return cells.stream().map(each -> new Row(this, 0, each, null)).toList();
    }
}
