package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.toolkit.ChangeFeed.Part;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.MappedRows;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.adapter.zendesk.rest.Zendesk;
import dev.touchstone.adapter.zendesk.ticket.RatingMapping;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Tombstone;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Optional;

/** Makes pages of ratings. */
final class RatingRows {

    private static final String PLACE = "GET /api/v2/satisfaction_ratings.json";

    private final Zendesk zendesk;
    private final RatingMapping mapping;

    RatingRows(Zendesk zendesk, RatingMapping mapping) {
        this.zendesk = zendesk;
        this.mapping = mapping;
    }

    FactPage page(Part<JsonObject> part) {
        MappedRows rows = new MappedRows(RatingMapping.STREAM, "id", PLACE);
        part.records().stream().filter(RatingRows::isGiven).forEach(rating -> rows.add(rating, mapping::map));
        return rows.page(part.next(), part.last(), part.watermark());
    }

    FactPage fetch(Collection<FactKey> keys) throws AdapterException {
        MappedRows rows = new MappedRows(RatingMapping.STREAM, "id", PLACE);
        for (FactKey key : keys) {
            Optional<JsonObject> rating = zendesk.findRating(key.key()).filter(RatingRows::isGiven);
            if (rating.isPresent()) {
                rows.add(rating.get(), mapping::map);
            } else {
                rows.add(new Tombstone(key, null));
            }
        }
        return rows.page(Cursor.start(RatingMapping.STREAM), true, null);
    }

    /** What cannot be read is taken for a rating, and rejected when it is mapped. */
    private static boolean isGiven(JsonObject rating) {
        try {
            return RatingMapping.isGiven(JsonRow.of(rating));
        } catch (UnreadableFieldException malformed) {
            return true;
        }
    }
}
