package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a field comes from, and how its text is read.
 *
 * @param path where in the document it stands
 * @param source the cells or the constant
 * @param translation from the source's words to ours
 * @param notation how dates, durations and lists are written
 * @param choice which of several rows with one key; null for the stream's own choice
 */
public record ValueMapping(
        String path,
        Source source,
        Translation translation,
        Notation notation,
        @Nullable RowChoice choice) {

    /**
     * Cells or a constant.
     *
     * @param columns joined in order; empty for a constant
     * @param joiner between the columns
     * @param constant the same for every row; null if there are columns, or rows are only counted
     */
    public record Source(
            List<ColumnRef> columns,
            String joiner,
            @Nullable String constant) {

        /** Copies the list. */
        public Source {
            columns = List.copyOf(columns);
        }

        /**
         * The names of the columns.
         *
         * @return joined by a plus; empty for a constant
         */
        public String label() {
            return String.join(" + ", columns.stream().map(ColumnRef::name).toList());
        }
    }

    /**
     * From the source's words to ours.
     *
     * @param missing texts that stand for nothing
     * @param values our word for each of the source's; empty if they are the same
     * @param otherwise our word for all others; null to keep theirs
     * @param prefix put before the text
     */
    public record Translation(
            Missing missing,
            Map<String, String> values,
            @Nullable String otherwise,
            String prefix) {

        /** Copies the map. */
        public Translation {
            values = Map.copyOf(values);
        }

        String translate(String text) {
            String word = values.get(text);
            if (word == null) {
                word = otherwise == null ? text : otherwise;
            }
            return prefix + word;
        }
    }

    /**
     * How dates, durations and lists are written.
     *
     * @param dates patterns of dates
     * @param unit of durations
     * @param separator between several people or labels in one cell; null if a cell holds one
     * @param stream of the fact that a key names; null for the stream of the field's own fact
     */
    public record Notation(
            DatePatterns dates,
            DurationUnit unit,
            @Nullable String separator,
            @Nullable String stream) {}

    /**
     * The source's own words in a row.
     *
     * @param row a row of a table that has the columns
     * @return empty if missing; columns without value are left out of the joined text
     */
    public Optional<String> findRaw(Row row) {
        if (source.constant() != null) {
            return Optional.of(source.constant());
        }
        List<String> texts = new ArrayList<>(source.columns().size());
        for (ColumnRef column : source.columns()) {
            String text = row.get(column.name());
            if (!translation.missing().covers(text)) {
                texts.add(text);
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(source.joiner(), texts));
    }

    /**
     * A column without value, of several that are joined.
     *
     * @param row a row of a table that has the columns
     * @return the first; empty if all have a value
     */
    public Optional<String> findGap(Row row) {
        return source.columns().stream()
                .map(ColumnRef::name)
                .filter(name -> translation.missing().covers(row.get(name)))
                .findFirst();
    }

    /**
     * Our words for a text of the source's.
     *
     * @param raw from {@link #findRaw}
     * @return translated
     */
    public String translate(String raw) {
        return translation.translate(raw);
    }

    /**
     * Tells the columns it uses.
     *
     * @param visitor gets each
     */
    public void eachColumn(Consumer<ColumnRef> visitor) {
        source.columns().forEach(visitor);
        if (choice != null) {
            choice.eachColumn(visitor);
        }
    }
}
