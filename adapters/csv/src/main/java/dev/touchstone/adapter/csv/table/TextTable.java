package dev.touchstone.adapter.csv.table;

import dev.touchstone.adapter.csv.file.DataFile;
import dev.touchstone.adapter.csv.file.Limits;
import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A file of separated values. */
final class TextTable implements Table {

    private final DataFile file;
    private final TextFormat format;
    private final Limits limits;
    private final int headerLine;
    private final Header header;

    private TextTable(DataFile file, TextFormat format, Limits limits, int headerLine) throws IOException {
        this.file = file;
        this.format = format;
        this.limits = limits;
        this.headerLine = headerLine;
        this.header = readHeader();
    }

    /** Finds out how to read the file, and reads its header: the first line from {@code headerLine} on; 0 for none. */
    static TextTable of(DataFile file, TextOptions declared, Limits limits, int headerLine) throws IOException {
        return new TextTable(file, TextFormat.of(file, declared), limits, headerLine);
    }

    @Override
    public String place() {
        return file.place();
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public LocalizedText remark() {
        return Wording.of(
                "remark.text",
                place(),
                format.encoding().label(),
                format.delimiter().label(),
                header.names().size(),
                String.join(", ", header.names()));
    }

    @Override
    public RowReader open() throws IOException {
        TextRows rows = new TextRows(this, format.open(file), format.delimiter(), limits);
        if (headerLine > 0) {
            rows.passHeader(headerLine);
        }
        return rows;
    }

    private Header readHeader() throws IOException {
        try (TextRows rows = new TextRows(this, format.open(file), format.delimiter(), limits)) {
            Optional<List<String>> cells = headerLine > 0 ? rows.passHeader(headerLine) : rows.first();
            if (cells.isEmpty()) {
                throw new UnreadableFileException(
                        headerLine > 1
                                ? Wording.of("file.no-header-there", place(), headerLine)
                                : Wording.of("file.empty", place()));
            }
            return headerLine > 0
                    ? Header.of(cells.get())
                    : Header.ofLetters(cells.get().size());
        }
    }
}
