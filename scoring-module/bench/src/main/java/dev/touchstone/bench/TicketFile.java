package dev.touchstone.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Generated tickets as a CSV file in a temporary folder: a heading, then a record for each ticket in time order, empty where a value is
 * missing.
 *
 * @param path where it lies until it is closed
 */
record TicketFile(Path path) implements AutoCloseable {

    private static final String[] HEADING =
            SqlPeer.COLUMNS.replaceAll("(\\w+) \\w+", "$1").split(",\\s+");

    /** Writes every row. */
    static TicketFile write(GeneratedTickets tickets) throws IOException {
        Path path = Files.createTempDirectory("tickets").resolve("tickets.csv");
        try (CsvWriter writer = CsvWriter.builder().build(path)) {
            writer.writeRecord(HEADING);
            tickets.forEach(row -> writer.writeRecord(cells(row)));
        }
        return new TicketFile(path);
    }

    /** Reads it with FastCSV and hands over every row. */
    void forEach(Consumer<TicketRow> consumer) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(path)) {
            Iterator<CsvRecord> each = records.iterator();
            each.next();
            each.forEachRemaining(record -> consumer.accept(row(record)));
        }
    }

    /** Reads it with FastCSV into columns and hands them over in pieces. */
    void forEachPiece(Consumer<TicketColumns> consumer) throws IOException {
        TicketColumnsReader reading = new TicketColumnsReader(consumer);
        try (CsvReader<Boolean> records = CsvReader.builder().build(reading, path)) {
            records.forEach(read -> {});
        }
        reading.conclude();
    }

    @Override
    public void close() throws IOException {
        Files.delete(path);
        Files.delete(path.toAbsolutePath().getParent());
    }

    private static List<String> cells(TicketRow row) {
        IntStream rest = IntStream.of(
                row.firstResponseSeconds(),
                row.resolutionSeconds(),
                row.channel(),
                row.category(),
                row.priority(),
                row.customer(),
                row.reopened(),
                row.firstContact(),
                row.satisfaction(),
                row.recommendation(),
                row.callback(),
                row.defects(),
                row.critical());
        String created = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(row.createdInUtc());
        return Stream.concat(
                        Stream.of(String.valueOf(row.ticket()), String.valueOf(row.agent()), created),
                        rest.mapToObj(value -> value == TicketRow.MISSING ? "" : String.valueOf(value)))
                .toList();
    }

    private static TicketRow row(CsvRecord cells) {
        return new TicketRow(
                Long.parseLong(cells.getField(0)),
                number(cells, 1),
                LocalDateTime.parse(cells.getField(2)).toInstant(ZoneOffset.UTC),
                number(cells, 3),
                number(cells, 4),
                number(cells, 5),
                number(cells, 6),
                number(cells, 7),
                number(cells, 8),
                number(cells, 9),
                number(cells, 10),
                number(cells, 11),
                number(cells, 12),
                number(cells, 13),
                number(cells, 14),
                number(cells, 15));
    }

    private static int number(CsvRecord cells, int column) {
        String cell = cells.getField(column);
        return cell.isEmpty() ? TicketRow.MISSING : Integer.parseInt(cell);
    }
}
