package dev.touchstone.adapter.csv.table;

import dev.touchstone.adapter.csv.file.Limits;
import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A sheet of a workbook. */
final class SheetTable implements Table {

    private final Workbook workbook;
    private final String sheet;
    private final Limits limits;
    private final int headerRow;
    private final Header header;

    /** Reads the header: the first row from {@code headerRow} on that holds something; 0 for none. */
    SheetTable(Workbook workbook, String sheet, Limits limits, int headerRow) throws IOException {
        this.workbook = workbook;
        this.sheet = sheet;
        this.limits = limits;
        this.headerRow = headerRow;
        this.header = readHeader();
    }

    @Override
    public String place() {
        return workbook.place(sheet);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public LocalizedText remark() {
        return Wording.of("remark.sheet", place(), header.names().size(), String.join(", ", header.names()));
    }

    @Override
    public RowReader open() throws IOException {
        SheetRows rows = new SheetRows(this, workbook, sheet, limits);
        if (headerRow > 0) {
            rows.passHeader(headerRow);
        }
        return rows;
    }

    private Header readHeader() throws IOException {
        try (SheetRows rows = new SheetRows(this, workbook, sheet, limits)) {
            Optional<List<String>> cells = headerRow > 0 ? rows.passHeader(headerRow) : rows.first();
            if (cells.isEmpty()) {
                throw new UnreadableFileException(
                        headerRow > 1
                                ? Wording.of("file.no-header-there", place(), headerRow)
                                : Wording.of("file.empty", place()));
            }
            return headerRow > 0
                    ? Header.of(cells.get())
                    : Header.ofLetters(cells.get().size());
        }
    }
}
