package dev.touchstone.adapter.csv.table;

import dev.touchstone.adapter.csv.file.DataFile;
import dev.touchstone.adapter.csv.file.FileFormat;
import dev.touchstone.adapter.csv.file.Limits;
import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.wording.Wording;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens the tables of files, and keeps what was found out about each. */
public final class Tables implements AutoCloseable {

    private final TextOptions declared;
    private final Limits limits;
    private final Map<DataFile, Workbook> workbooks = new HashMap<>();
    private final Map<String, Table> known = new HashMap<>();

    /**
     * Opens tables.
     *
     * @param declared about text files
     * @param limits how much is read at most
     */
    public Tables(TextOptions declared, Limits limits) {
        this.declared = declared;
        this.limits = limits;
    }

    /**
     * The table of a text file, or a sheet of a workbook.
     *
     * @param file where
     * @param sheet its name; blank for the first
     * @param headerLine line or row of the header, counted from 1; 0 if there is none
     * @return the table
     * @throws IOException if there is none
     */
    public Table getTable(DataFile file, String sheet, int headerLine) throws IOException {
        String key = file.place() + "\n" + sheet + "\n" + headerLine;
        Table table = known.get(key);
        if (table == null) {
            table = open(file, sheet, headerLine);
            known.put(key, table);
        }
        return table;
    }

    /**
     * The sheets of a file.
     *
     * @param file where
     * @return their names in order, hidden ones left out; one blank name for a text file
     * @throws IOException if the file cannot be read
     */
    public List<String> listSheets(DataFile file) throws IOException {
        return file.format() == FileFormat.XLSX ? workbook(file).sheets() : List.of("");
    }

    private Table open(DataFile file, String sheet, int headerLine) throws IOException {
        if (file.format() == FileFormat.XLS) {
            throw new UnreadableFileException(Wording.of("file.xls", file.place()));
        }
        if (file.format() == FileFormat.TEXT) {
            return TextTable.of(file, declared, limits, headerLine);
        }
        Workbook workbook = workbook(file);
        List<String> sheets = workbook.sheets();
        if (sheets.isEmpty()) {
            throw new UnreadableFileException(Wording.of("file.empty", file.place()));
        }
        if (!sheet.isBlank() && !sheets.contains(sheet)) {
            throw new UnreadableFileException(
                    Wording.of("file.no-sheet", file.place(), sheet, String.join(", ", sheets)));
        }
        return new SheetTable(workbook, sheet.isBlank() ? sheets.get(0) : sheet, limits, headerLine);
    }

    private Workbook workbook(DataFile file) throws IOException {
        Workbook workbook = workbooks.get(file);
        if (workbook == null) {
            workbook = Workbook.of(file, limits);
            workbooks.put(file, workbook);
        }
        return workbook;
    }

    @Override
    public void close() {
        workbooks.values().forEach(Workbook::close);
        workbooks.clear();
        known.clear();
    }
}
