package dev.touchstone.adapter.csv.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

/** What stands between two cells. */
public enum Delimiter {
    /** A comma. */
    COMMA(','),
    /** A semicolon. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t'),
    /** A vertical bar. */
    BAR('|');

    private static final int LINES = 20;

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /**
     * As shown to people.
     *
     * @return its name
     */
    public LocalizedText label() {
        return Wording.of("delimiter." + name());
    }

    /** The one that cuts the most of the first lines into the most columns, alike; the comma if none cuts any. */
    static Delimiter detect(String start) {
        return Arrays.stream(values())
                .max(Comparator.comparingInt((Delimiter delimiter) -> delimiter.cuts(start))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow(NoSuchElementException::new);
    }

    /** Cuts that the first lines agree on: lines with the commonest number of columns, times that number less one. */
    private int cuts(String start) {
        Map<Integer, Integer> linesByColumns = new HashMap<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(character)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(start)) {
            Iterator<CsvRecord> records = reader.iterator();
            for (int line = 0; line < LINES && records.hasNext(); line++) {
                linesByColumns.merge(records.next().getFieldCount(), 1, Integer::sum);
            }
        } catch (IOException neverFromAString) {
            throw new UncheckedIOException(neverFromAString);
        }
        return linesByColumns.entrySet().stream()
                .mapToInt(entry -> entry.getValue() * (entry.getKey() - 1))
                .max()
                .orElse(0);
    }
}
