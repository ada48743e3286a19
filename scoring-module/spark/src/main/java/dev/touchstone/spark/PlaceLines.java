package dev.touchstone.spark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.touchstone.scoring.subject.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads places from a CSV file. */
final class PlaceLines {

    private static final int WITHOUT_END = 6;

    private PlaceLines() {}

    static List<Place> read(Path file) throws IOException {
        List<Place> places = new ArrayList<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord line : lines) {
                places.add(place(file, line));
            }
        }
        return places;
    }

    private static Place place(Path file, CsvRecord line) {
        List<String> fields = line.getFields();
        try {
            String until = fields.size() > WITHOUT_END ? fields.get(WITHOUT_END) : "";
            return new Place(
                    fields.get(0),
                    isUnit(fields.get(1)),
                    fields.get(2),
                    Subject.Kind.valueOf(fields.get(3)),
                    fields.get(4),
                    LocalDate.parse(fields.get(5)),
                    until.isEmpty() ? null : LocalDate.parse(until));
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(
                    file.getFileName() + ", line " + line.getStartingLineNumber() + ": " + fields + " is no place"
                            + "\nMaybe a field is missing: connection, person or unit, name, kind of subject, identifier, first day,"
                            + " day after the last",
                    wrong);
        }
    }

    private static boolean isUnit(String word) {
        if (!word.equals("unit") && !word.equals("person")) {
            throw new IllegalArgumentException("\"" + word + "\" is neither person nor unit");
        }
        return word.equals("unit");
    }
}
