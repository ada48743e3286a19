package dev.touchstone.adapter.csv.table;

import dev.touchstone.adapter.csv.file.Limits;
import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads the rows of a sheet. */
final class SheetRows implements RowReader {

    private final Table table;
    private final Workbook workbook;
    private final Limits limits;
    private final ReadableWorkbook book;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> iterator;
    private final ExcelCell cellText;
    private long rows;

    SheetRows(Table table, Workbook workbook, String sheet, Limits limits) throws IOException {
        this.table = table;
        this.workbook = workbook;
        this.limits = limits;
        this.book = workbook.open();
        try {
            this.cellText = new ExcelCell(book.isDate1904());
            this.stream = book.findSheet(sheet).orElseThrow().openStream();
            this.iterator = stream.iterator();
        } catch (ExcelReaderException malformed) {
            book.close();
            throw workbook.broken(malformed);
        }
    }

    /** Moves behind the header: the first row that holds something, from a row number on. */
    Optional<List<String>> passHeader(int headerRow) throws IOException {
        Optional<Row> row = advance();
        while (row.isPresent() && (row.get().line() < headerRow || row.get().blank())) {
            row = advance();
        }
        return row.map(Row::cells);
    }

    /** The cells of the next row that holds something. */
    Optional<List<String>> first() throws IOException {
        return next().map(Row::cells);
    }

    @Override
    public Optional<Row> next() throws IOException {
        Optional<Row> row = advance();
        while (row.isPresent() && row.get().blank()) {
            row = advance();
        }
        return row;
    }

    private Optional<Row> advance() throws IOException {
        try {
            if (!iterator.hasNext()) {
                return Optional.empty();
            }
            org.dhatim.fastexcel.reader.Row row = iterator.next();
            if (row.getCellCount() > limits.columns()) {
                throw new UnreadableFileException(Wording.of("file.too-wide", table.place(), limits.columns()));
            }
            if (++rows > limits.rows()) {
                throw new UnreadableFileException(
                        Wording.of("file.too-many-rows", table.place(), Long.toString(limits.rows())));
            }
            List<String> cells = new ArrayList<>(row.getCellCount());
            row.forEach(cell -> cells.add(cellText.text(cell)));
            return Optional.of(new Row(table, row.getRowNum(), cells));
        } catch (ExcelReaderException | IllegalStateException | IndexOutOfBoundsException | NumberFormatException bad) {
            throw workbook.broken(bad);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
