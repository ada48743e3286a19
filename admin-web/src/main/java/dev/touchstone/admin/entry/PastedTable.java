package dev.touchstone.admin.entry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.touchstone.admin.shell.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as a spreadsheet puts it on the clipboard, or as CSV text.
 *
 * @param rows the rows below the head, without blank ones
 * @param headed whether the first row was a head
 * @param strange heads that mean no column; what stands below them is not taken over
 * @param surplus the place of the first row, counted from 1, that is longer than the grid; 0 if none is
 */
record PastedTable(List<Cells> rows, boolean headed, List<String> strange, int surplus) {

    /** As many rows as one paste may bring. */
    static final int MOST_ROWS = 500;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATORS = ",;，；";

    PastedTable {
        rows = List.copyOf(rows);
        strange = List.copyOf(strange);
    }

    /** Whether everything that was pasted stands in the rows. */
    boolean complete() {
        return strange.isEmpty() && surplus == 0;
    }

    /**
     * Reads a pasted table.
     *
     * @throws Refusal if a quotation mark is not closed, or there are more rows than a grid shows
     */
    static PastedTable of(EntryKind kind, String pasted) {
        List<List<String>> lines = lines(pasted);
        if (lines.isEmpty()) {
            return new PastedTable(List.of(), false, List.of(), 0);
        }
        List<Optional<EntryColumn>> head =
                lines.get(0).stream().map(cell -> EntryColumn.find(kind, cell)).toList();
        boolean headed = isHead(head, lines.get(0));
        List<List<String>> body = headed ? lines.subList(1, lines.size()) : lines;
        if (body.size() > MOST_ROWS) {
            throw new Refusal("entry.paste.tooMany", body.size(), MOST_ROWS);
        }
        List<Optional<EntryColumn>> columns =
                headed ? head : kind.columns().stream().map(Optional::of).toList();
        List<String> strange = new ArrayList<>();
        for (int i = 0; headed && i < head.size(); i++) {
            if (head.get(i).isEmpty() && !lines.get(0).get(i).isBlank()) {
                strange.add(lines.get(0).get(i).strip());
            }
        }
        return new PastedTable(
                body.stream().map(line -> cells(line, columns)).toList(), headed, strange, surplus(body, columns));
    }

    /** A head has at least two known words, and no word twice. */
    private static boolean isHead(List<Optional<EntryColumn>> head, List<String> line) {
        List<EntryColumn> known = head.stream().flatMap(Optional::stream).toList();
        return known.size() >= Math.min(2, line.size())
                && known.stream().distinct().count() == known.size();
    }

    private static Cells cells(List<String> line, List<Optional<EntryColumn>> columns) {
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        for (int i = 0; i < Math.min(line.size(), columns.size()); i++) {
            String text = line.get(i);
            columns.get(i).ifPresent(column -> cells.put(column, text));
        }
        return new Cells(cells);
    }

    private static int surplus(List<List<String>> body, List<Optional<EntryColumn>> columns) {
        for (int i = 0; i < body.size(); i++) {
            List<String> line = body.get(i);
            if (line.size() > columns.size()
                    && line.subList(columns.size(), line.size()).stream().anyMatch(cell -> !cell.isBlank())) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<List<String>> lines(String pasted) {
        String text = pasted.isEmpty() || pasted.charAt(0) != BYTE_ORDER_MARK ? pasted : pasted.substring(1);
        char separator = separator(text);
        requireClosed(text, separator);
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                if (line.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(line.getFields());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot be read", e);
        }
        return lines;
    }

    /** The reader takes the rest of the text for one cell when a quotation mark is not closed; here that is refused. */
    private static void requireClosed(String text, char separator) {
        boolean quoted = false;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && text.startsWith("\"\"", i)) {
                i++;
            } else if (c == '"' && (quoted || first)) {
                quoted = !quoted;
            }
            first = !quoted && (c == separator || c == '\n' || c == '\r');
        }
        if (quoted) {
            throw new Refusal("entry.paste.broken");
        }
    }

    /** A tab if the text has any; else whichever separator its first line has most of. */
    private static char separator(String text) {
        if (text.indexOf('\t') >= 0) {
            return '\t';
        }
        String first = text.strip().lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char each : SEPARATORS.toCharArray()) {
            long count = first.chars().filter(c -> c == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }
}
