package dev.touchstone.adapter.toolkit.json;

import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.feed.Tombstone;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects one page: rows that become facts, rows that cannot and are kept with place, value and reason, and deletes. */
public final class MappedRows {

    private final String stream;
    private final String keyField;
    private final String place;
    private final List<ServiceFact> facts = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Tombstone> deletions = new ArrayList<>();
    private int rows;

    /**
     * Starts a page.
     *
     * @param stream of which stream
     * @param keyField the path of the source's key in a row, so that a rejected record can be found by it
     * @param place where the rows come from, such as {@code GET /tickets}; never with personal data
     */
    public MappedRows(String stream, String keyField, String place) {
        this.stream = stream;
        this.keyField = keyField;
        this.place = place;
    }

    /**
     * Maps rows; one that cannot be mapped is rejected and keeps no other from coming.
     *
     * @param records the source's rows
     * @param mapping makes a fact of one
     * @return this page
     */
    public MappedRows addAll(List<JsonObject> records, RowMapping mapping) {
        records.forEach(record -> add(record, mapping));
        return this;
    }

    /**
     * Maps one row, or rejects it.
     *
     * @param record the source's row
     * @param mapping makes a fact of it
     * @return this page
     */
    public MappedRows add(JsonObject record, RowMapping mapping) {
        rows++;
        try {
            facts.add(mapping.map(JsonRow.of(record)));
        } catch (UnreadableFieldException unreadable) {
            reject(record, unreadable.path(), unreadable.value(), unreadable.reason());
        } catch (IllegalArgumentException together) {
            reject(record, null, null, Reasons.together(String.valueOf(together.getMessage())));
        }
        return this;
    }

    /**
     * Adds a delete.
     *
     * @param deletion what the source deleted
     * @return this page
     */
    public MappedRows add(Tombstone deletion) {
        deletions.add(deletion);
        return this;
    }

    /**
     * The page.
     *
     * @param next where to go on
     * @param last whether the source has nothing more at the moment
     * @param watermark up to when the stream has been read, for display; null if the source has no such notion
     * @return facts, deletes and rejected records in their order
     */
    public FactPage page(Cursor next, boolean last, @Nullable Instant watermark) {
        return new FactPage(facts, deletions, rejected, next, last, watermark);
    }

    private void reject(JsonObject record, @Nullable String field, @Nullable String value, LocalizedText reason) {
        rejected.add(
                new Rejected(stream, key(record), new Position(place, rows, field), value, reason, record.toString()));
    }

    private @Nullable String key(JsonObject record) {
        try {
            return JsonRow.of(record).findText(keyField).orElse(null);
        } catch (UnreadableFieldException noKey) {
            return null;
        }
    }
}
