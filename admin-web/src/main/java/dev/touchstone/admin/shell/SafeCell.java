package dev.touchstone.admin.shell;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Files that spreadsheets open: UTF-8 with a mark, and no cell that could run as a formula. */
public final class SafeCell {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeCell() {}

    /** A writer that has written the mark; flush it when done. */
    public static CsvWriter csv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    /** A cell of foreign text; null is an empty one. */
    public static String of(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
