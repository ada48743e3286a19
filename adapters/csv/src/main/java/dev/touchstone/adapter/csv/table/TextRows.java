package dev.touchstone.adapter.csv.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import dev.touchstone.adapter.csv.file.Limits;
import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the records of a file of separated values. */
final class TextRows implements RowReader {

    private final Table table;
    private final Limits limits;
    private final EndWatcher characters;
    private final CloseableIterator<CsvRecord> records;
    private long line;
    private long rows;

    TextRows(Table table, Reader characters, Delimiter delimiter, Limits limits) {
        this.table = table;
        this.limits = limits;
        this.characters = new EndWatcher(characters);
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(limits.lineLength())
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields(limits.columns())
                                .maxFieldSize(limits.lineLength())
                                .maxRecordSize(limits.lineLength())),
                        this.characters)
                .iterator();
    }

    /** Moves behind the header: the first record that begins at a line or after it. */
    Optional<List<String>> passHeader(int headerLine) throws IOException {
        Optional<List<String>> cells = first();
        while (cells.isPresent() && line < headerLine) {
            cells = first();
        }
        return cells;
    }

    /** The cells of the next record, whatever they are. */
    Optional<List<String>> first() throws IOException {
        return record().map(CsvRecord::getFields);
    }

    @Override
    public Optional<Row> next() throws IOException {
        for (Optional<CsvRecord> record = record(); record.isPresent(); record = record()) {
            List<String> cells = record.get().getFields();
            Row row = new Row(table, record.get().getStartingLineNumber(), cells, fault(cells));
            if (!row.blank()) {
                if (++rows > limits.rows()) {
                    throw new UnreadableFileException(
                            Wording.of("file.too-many-rows", table.place(), Long.toString(limits.rows())));
                }
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Programs leave out empty cells at the end of a line; one cut off in its middle looks the same but for the missing line end. */
    private @Nullable LocalizedText fault(List<String> cells) throws IOException {
        int columns = table.header().names().size();
        if (cells.size() > columns
                && cells.subList(columns, cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            return Wording.of("row.too-many-cells", cells.size(), columns);
        }
        if (cells.size() < columns && !more() && !characters.endsWithLine()) {
            return Wording.of("row.cut-off", cells.size(), columns);
        }
        return null;
    }

    private boolean more() throws IOException {
        try {
            return records.hasNext();
        } catch (CsvParseException toBeToldByTheNextRow) {
            return true;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private Optional<CsvRecord> record() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return Optional.of(record);
        } catch (CsvParseException malformed) {
            throw new UnreadableFileException(
                    Wording.of(
                            "file.not-separated-values",
                            table.place(),
                            Long.toString(line + 1),
                            limits.lineLength(),
                            limits.columns()),
                    malformed);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
