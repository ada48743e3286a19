package dev.touchstone.spark.comparison;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Measurement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.spark.sql.Row;

/**
 * What one side computed: numerator and denominator of every line of everybody.
 *
 * @param cells for subject and line, a numerator, a slash and a denominator
 */
record Sums(SortedMap<String, String> cells) {

    /** Of explained cards, as documents. */
    static Sums ofCards(List<String> documents) {
        SortedMap<String, String> cells = new TreeMap<>();
        for (String document : documents) {
            Scorecard card = ScorecardDocument.read(document);
            for (String line : FourLines.KEYS) {
                Measurement measured = card.getLine(line).measurement();
                String value = measured.numerator() + "/" + measured.denominator();
                cells.put(card.input().subject().id() + ' ' + line, value);
            }
        }
        return new Sums(cells);
    }

    /** Of a query that gives a person, and numerator and denominator for each of {@link FourLines#KEYS}. */
    static Sums ofRows(List<Row> rows) {
        SortedMap<String, String> cells = new TreeMap<>();
        for (Row row : rows) {
            for (int i = 0; i < FourLines.KEYS.size(); i++) {
                String value = row.getLong(2 * i + 1) + "/" + row.getLong(2 * i + 2);
                cells.put(row.getString(0) + ' ' + FourLines.KEYS.get(i), value);
            }
        }
        return new Sums(cells);
    }

    /** @throws IllegalStateException if the other side computed anything else */
    void requireSame(Sums other, String name) {
        cells.forEach((cell, value) -> {
            if (!value.equals(other.cells.get(cell))) {
                throw new IllegalStateException("Agent and line " + cell + ": Touchstone has " + value + ", " + name
                        + " has " + other.cells.get(cell) + "\nMaybe the two count different tickets: no time is"
                        + " comparable before they agree");
            }
        });
        if (cells.size() != other.cells.size()) {
            throw new IllegalStateException(name + " has " + other.cells.size() + " sums, Touchstone " + cells.size());
        }
    }

    /** Equal for equal sums. */
    String checksum() {
        CRC32 sum = new CRC32();
        cells.forEach((cell, value) -> sum.update((cell + ' ' + value + '\n').getBytes(StandardCharsets.UTF_8)));
        return String.format("%08x", sum.getValue());
    }
}
