package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How one stream of facts is read.
 *
 * @param name of the stream
 * @param label as shown
 * @param kind of its facts
 * @param deletes whether a fact that is no longer in the files counts as deleted
 * @param zone of times that do not say theirs; null for the connection's
 * @param table which tables
 * @param key columns that together name a fact
 * @param events how the rows with one key become one fact; null if every row is a fact
 * @param where only rows that fulfil it are facts of this stream; null for all
 * @param fields by the names in {@link FieldCatalogue#listFields(FactKind)}
 * @param scale of the values of answers and reviews; null for the other kinds
 * @param details what only some kinds have
 */
public record StreamMapping(
        String name,
        LocalizedText label,
        FactKind kind,
        DeleteMode deletes,
        @Nullable ZoneId zone,
        TableChoice table,
        List<ColumnRef> key,
        @Nullable Events events,
        @Nullable Condition where,
        Map<String, ValueMapping> fields,
        @Nullable Scale scale,
        Details details) {

    /** Copies the lists. */
    public StreamMapping {
        key = List.copyOf(key);
        fields = Map.copyOf(fields);
    }

    /**
     * How the rows with one key become one fact.
     *
     * @param row the row that gives what no other choice is made for
     */
    public record Events(RowChoice row) {}

    /**
     * What only some kinds have.
     *
     * @param items the questions of an inspection form
     * @param faults the kinds of faults an inspection notes
     * @param owners the owner history of a ticket, a row per change; null if there is none
     * @param covers what a figure covers from its first day, if no last day is mapped
     */
    public record Details(
            List<ItemMapping> items,
            List<FaultMapping> faults,
            @Nullable OwnersMapping owners,
            Covers covers) {

        /** Copies the lists. */
        public Details {
            items = List.copyOf(items);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Where the value of a field comes from.
     *
     * @param field its name
     * @return empty if it is not mapped
     */
    public Optional<ValueMapping> findField(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /**
     * Tells the columns it uses.
     *
     * @param visitor gets each
     */
    public void eachColumn(Consumer<ColumnRef> visitor) {
        key.forEach(visitor);
        if (events != null) {
            events.row().eachColumn(visitor);
        }
        if (where != null) {
            where.eachColumn(visitor);
        }
        fields.values().forEach(field -> field.eachColumn(visitor));
        details.items().forEach(item -> item.points().eachColumn(visitor));
        details.faults().forEach(fault -> fault.found().eachColumn(visitor));
        if (details.owners() != null) {
            details.owners().eachColumn(visitor);
        }
    }
}
