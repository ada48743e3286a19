package dev.touchstone.admin.push;

import dev.touchstone.documents.form.DocumentProblem;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.feed.Tombstone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** What was sent, page by page, as its connection reads it. */
@ApplicationScoped
@Transactional
class Inbox {

    private static final int PAGE = 500;

    @Inject
    InboxStore store;

    /** The streams that senders have named so far. */
    List<String> listStreams(long connection) {
        return store.listStreams(connection);
    }

    /** Whether a cursor can be where it says: at a position that exists. */
    boolean knows(Cursor cursor) {
        OptionalLong after = position(cursor);
        return after.isPresent() && after.getAsLong() <= store.position();
    }

    /** The next records of a stream. Whoever asks for what follows has stored what came before, so that is taken out. */
    FactPage read(long connection, Cursor cursor) {
        long after = position(cursor).orElse(0);
        store.removeRead(connection, cursor.stream(), after);
        List<RecordEntity> found = store.list(connection, cursor.stream(), after, PAGE);
        Cursor next = found.isEmpty()
                ? cursor
                : new Cursor(
                        cursor.stream(),
                        String.valueOf(found.get(found.size() - 1).position()));
        return page(found, next, found.size() < PAGE);
    }

    /** The newest call of which something has not been read yet. */
    Optional<Long> findUnreadBatch(long connection, Function<String, Cursor> cursors) {
        return listStreams(connection).stream()
                .flatMap(stream ->
                        store
                                .findBatchAfter(
                                        connection,
                                        stream,
                                        position(cursors.apply(stream)).orElse(0))
                                .stream())
                .max(Comparator.naturalOrder());
    }

    /** What is kept of some records because it could not be read before. */
    FactPage fetch(long connection, List<FactKey> keys) {
        String stream = keys.get(0).stream();
        List<RecordEntity> found =
                store.list(connection, stream, keys.stream().map(FactKey::key).toList());
        return page(found, Cursor.start(stream), true);
    }

    /** Of several records about one fact the newest counts. */
    private FactPage page(List<RecordEntity> found, Cursor next, boolean last) {
        Map<FactKey, ServiceFact> facts = new LinkedHashMap<>();
        Map<FactKey, Tombstone> deletions = new LinkedHashMap<>();
        List<Rejected> rejected = new ArrayList<>();
        for (RecordEntity row : found) {
            String document = row.document();
            if (document == null) {
                FactKey key = new FactKey(row.stream(), String.valueOf(row.factKey()));
                facts.remove(key);
                deletions.put(key, new Tombstone(key, null));
                continue;
            }
            PushedFact read = PushedFact.of(row.line(), parsed(document));
            if (read.fact() == null) {
                rejected.add(reject(row, read));
            } else {
                deletions.remove(read.fact().key());
                facts.put(read.fact().key(), read.fact());
            }
        }
        return new FactPage(List.copyOf(facts.values()), List.copyOf(deletions.values()), rejected, next, last, null);
    }

    private static Rejected reject(RecordEntity row, PushedFact read) {
        DocumentProblem first = read.problems().get(0);
        return new Rejected(
                row.stream(),
                row.factKey(),
                new Position("batch " + row.batch(), row.line(), first.path().isEmpty() ? null : first.path()),
                first.value().isEmpty() ? null : first.value(),
                first.message(),
                read.document());
    }

    private static JsonValue parsed(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readValue();
        }
    }

    private static OptionalLong position(Cursor cursor) {
        String text = cursor.findPosition().orElse("0");
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
