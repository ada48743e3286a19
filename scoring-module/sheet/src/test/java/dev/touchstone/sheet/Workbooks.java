package dev.touchstone.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of one tab for tests. */
public final class Workbooks {

    private Workbooks() {}

    /** Text rows, cells parted by a bar. */
    public static byte[] of(String... rows) {
        return of(List.of(rows));
    }

    /** Text rows, cells parted by a bar. */
    public static byte[] of(List<String> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                String[] cells = rows.get(row).split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
