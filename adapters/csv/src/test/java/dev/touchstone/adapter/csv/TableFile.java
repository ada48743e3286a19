package dev.touchstone.adapter.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The two forms in which the same rows can be written. */
enum TableFile {
    CSV {
        @Override
        void write(Path file, List<List<String>> rows) throws IOException {
            try (CsvWriter writer = CsvWriter.builder().build(file)) {
                rows.forEach(writer::writeRecord);
            }
        }
    },
    XLSX {
        @Override
        void write(Path file, List<List<String>> rows) throws IOException {
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "Test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Sheet1");
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        String cell = rows.get(row).get(column);
                        sheet.value(row, column, cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
                    }
                }
            }
        }
    };

    private static final int LONGEST_CELL = 32_767;

    abstract void write(Path file, List<List<String>> rows) throws IOException;

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Copies every CSV file of a folder in this form into another. */
    void copyAll(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                    String name = file.getFileName().toString().replace("csv", ending());
                    write(
                            to.resolve(name),
                            reader.stream().map(CsvRecord::getFields).toList());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
