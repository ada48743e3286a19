package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.ColumnRef;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the facts of one stream; what cannot become one is rejected with its place, value and reason. */
public final class FactMaker {

    private final StreamMapping mapping;
    private final ZoneId zone;
    private final KindMaker maker;

    /**
     * Makes facts of a stream.
     *
     * @param mapping of the stream
     * @param zone of times that do not say theirs
     */
    public FactMaker(StreamMapping mapping, ZoneId zone) {
        this.mapping = mapping;
        this.zone = zone;
        this.maker = KindMaker.of(mapping.kind());
    }

    /**
     * The key of a row.
     *
     * @param row a row of the stream
     * @return the key columns, joined by a slash; empty if one has no value
     */
    public Optional<String> findKey(Row row) {
        List<String> parts = new ArrayList<>(mapping.key().size());
        for (ColumnRef column : mapping.key()) {
            String part = row.get(column.name());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part);
        }
        return Optional.of(String.join("/", parts));
    }

    /**
     * Makes the fact of some rows, or rejects them; rows that do not belong to the stream are passed over.
     *
     * @param key their key; null if it is missing
     * @param rows one row, or all with the key
     * @param page gets the result
     */
    public void make(@Nullable String key, FactRows rows, PageBuilder page) {
        Row row = rows.speaker();
        if (rows instanceof EventRows events && !events.spoken()) {
            page.add(rejected(key, row, null, null, Wording.of("row.no-speaker")));
            return;
        }
        if (mapping.where() != null && !mapping.where().holds(row)) {
            return;
        }
        if (key == null) {
            String column = mapping.key().stream()
                    .map(ColumnRef::name)
                    .filter(name -> row.get(name).isEmpty())
                    .findFirst()
                    .orElseThrow();
            page.add(rejected(null, row, column, null, Wording.of("row.no-key", column)));
            return;
        }
        try {
            FieldReader fields = new FieldReader(mapping.fields(), rows, zone);
            FactKey factKey = new FactKey(mapping.name(), key);
            page.add(maker.make(factKey, new CircumstancesReader(fields).read(), fields, mapping));
        } catch (UnreadableValueException unreadable) {
            page.add(rejected(key, row, unreadable.column(), unreadable.value(), unreadable.reason()));
        } catch (IllegalArgumentException together) {
            page.add(rejected(
                    key, row, null, null, Wording.of("row.does-not-hold", String.valueOf(together.getMessage()))));
        }
    }

    /**
     * Rejects a row as a whole.
     *
     * @param key its key; null if it is missing
     * @param row the row
     * @param reason what is wrong
     * @param page gets it
     */
    public void reject(@Nullable String key, Row row, LocalizedText reason, PageBuilder page) {
        page.add(rejected(key, row, null, null, reason));
    }

    private Rejected rejected(
            @Nullable String key, Row row, @Nullable String column, @Nullable String value, LocalizedText reason) {
        return new Rejected(
                mapping.name(), key, new Position(row.table().place(), row.line(), column), value, reason, row.raw());
    }
}
