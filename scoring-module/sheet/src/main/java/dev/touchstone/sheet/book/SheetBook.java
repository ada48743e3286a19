package dev.touchstone.sheet.book;

import dev.touchstone.sheet.book.UnreadableSheetException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of an .xlsx workbook (ECMA-376). Nothing in it is run: of a formula the saved value is read. */
public final class SheetBook {

    /** The most rows a sheet may have. */
    public static final int MOST_ROWS = 2000;
    /** The most columns a sheet may have. */
    public static final int MOST_COLUMNS = 40;

    private SheetBook() {}

    /**
     * Reads a workbook.
     *
     * @param file its bytes, at most two megabytes
     * @return the visible sheets that hold something, at least one
     * @throws UnreadableSheetException if it is no such workbook, is protected or damaged, or holds too much or nothing
     */
    public static List<SheetTable> read(byte[] file) {
        BookCheck.check(file);
        List<SheetTable> tables = new ArrayList<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    tables.add(read(sheet));
                }
            }
        } catch (IOException
                | ExcelReaderException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NumberFormatException damaged) {
            throw new UnreadableSheetException(Reason.BROKEN, String.valueOf(damaged.getMessage()));
        }
        tables.removeIf(SheetTable::isBlank);
        if (tables.isEmpty()) {
            throw new UnreadableSheetException(Reason.NOTHING_IN_IT);
        }
        return tables;
    }

    private static SheetTable read(Sheet sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(CellText.of(cell)));
                trim(cells);
                if (cells.size() > MOST_COLUMNS) {
                    throw new UnreadableSheetException(Reason.TOO_MANY_COLUMNS, sheet.getName(), MOST_COLUMNS);
                }
                if (!cells.isEmpty()) {
                    if (row.getRowNum() > MOST_ROWS) {
                        throw new UnreadableSheetException(Reason.TOO_MANY_ROWS, sheet.getName(), MOST_ROWS);
                    }
                    while (rows.size() < row.getRowNum() - 1) {
                        rows.add(List.of());
                    }
                    rows.add(cells);
                }
            }
        }
        return new SheetTable(sheet.getName(), rows);
    }

    private static void trim(List<String> cells) {
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
    }
}
