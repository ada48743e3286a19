package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.csv.fact.FactMaker;
import dev.touchstone.adapter.csv.fact.PageBuilder;
import dev.touchstone.adapter.csv.fact.SingleRow;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.adapter.toolkit.ChangeFeed;
import dev.touchstone.adapter.toolkit.ChangePosition;
import dev.touchstone.adapter.toolkit.SequenceFeed;
import dev.touchstone.adapter.toolkit.SequencePosition;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.KeyPage;
import dev.touchstone.plugin.feed.Tombstone;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads the streams that the mapping names, each by its query. */
final class JdbcConnection implements Connection {

    private final JdbcSettings settings;
    private final Database database;

    JdbcConnection(JdbcSettings settings) {
        this.settings = settings;
        this.database = new Database(settings);
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        return settings.mapping().streams().stream()
                .map(stream ->
                        new StreamDescriptor(stream.name(), stream.label(), Set.of(stream.kind()), deletes(stream)))
                .toList();
    }

    @Override
    public CheckReport check() throws AdapterException {
        return new JdbcCheck(settings, database).check();
    }

    @Override
    public FactPage read(Cursor cursor) throws AdapterException {
        StreamMapping mapping = mapping(cursor.stream());
        ChangeFeed.Part<Found> part = part(cursor, query(mapping));
        return page(mapping, part);
    }

    @Override
    public Optional<Cursor> findCursorSince(String stream, Instant since) throws AdapterException {
        return query(mapping(stream)).order() == StreamQuery.Order.CHANGED
                ? Optional.of(
                        ChangePosition.before(settings.fingerprint(), since).cursor(stream))
                : Optional.empty();
    }

    /** By number, as each query of keys is asked for what comes after a number. */
    @Override
    public KeyPage listKeys(Cursor cursor) throws AdapterException {
        StreamMapping mapping = mapping(cursor.stream());
        StreamQuery query = query(mapping);
        if (query.keys() == null) {
            throw new UnsupportedOperationException("Stream " + cursor.stream() + " has no query that lists keys");
        }
        SequencePosition from = SequencePosition.findIn(cursor)
                .orElse(new SequencePosition(settings.fingerprint(), 0))
                .requireSource(cursor.stream(), settings.fingerprint());
        ResultTable table = database.listKeys(
                mapping.name(),
                query.keys(),
                Map.of("after", from.done(), "limit", settings.pageSize()),
                settings.pageSize());
        new Columns(table.header()).place(mapping.name(), "id", query.id());
        FactMaker maker = new FactMaker(mapping, settings.zone());
        List<FactKey> keys = new ArrayList<>();
        long last = from.done();
        for (Row row : table.listRows()) {
            maker.findKey(row).ifPresent(key -> keys.add(new FactKey(mapping.name(), key)));
            last = Long.parseLong(row.get(query.id()));
        }
        boolean end = table.listRows().size() < settings.pageSize();
        return new KeyPage(keys, new SequencePosition(settings.fingerprint(), last).cursor(mapping.name()), end);
    }

    private ChangeFeed.Part<Found> part(Cursor cursor, StreamQuery query) throws AdapterException {
        String stream = cursor.stream();
        Instant now = database.now();
        if (query.order() == StreamQuery.Order.NUMBERED) {
            return new SequenceFeed<Found>(
                            (after, most) -> database.list(stream, query, Map.of("after", after, "limit", most), most),
                            Found::id,
                            Found::stamp,
                            settings.lag())
                    .read(cursor, settings.fingerprint(), now, settings.pageSize());
        }
        return new ChangeFeed<Found>(
                        (from, until, offset, most) -> database.list(
                                stream,
                                query,
                                Map.of("from", from, "until", until, "offset", offset, "limit", most),
                                most),
                        Found::stamp,
                        Found::id,
                        settings.lag(),
                        Duration.ZERO)
                .read(cursor, settings.fingerprint(), now, settings.pageSize());
    }

    private FactPage page(StreamMapping mapping, ChangeFeed.Part<Found> part) throws AdapterException {
        FactMaker maker = new FactMaker(mapping, mapping.zone() == null ? settings.zone() : mapping.zone());
        if (!part.records().isEmpty()) {
            new Columns(part.records().get(0).row().table().header()).require(mapping);
        }
        PageBuilder builder = new PageBuilder();
        List<Tombstone> gone = new ArrayList<>();
        for (Found found : part.records()) {
            String key = maker.findKey(found.row()).orElse(null);
            if (found.deleted() && key != null) {
                gone.add(new Tombstone(new FactKey(mapping.name(), key), found.stamp()));
            } else {
                maker.make(key, new SingleRow(found.row()), builder);
            }
        }
        FactPage page = builder.build(part.next(), part.last());
        return new FactPage(page.facts(), gone, page.rejected(), part.next(), part.last(), part.watermark());
    }

    private StreamMapping mapping(String stream) throws CursorExpiredException {
        return settings.mapping().streams().stream()
                .filter(each -> each.name().equals(stream))
                .findFirst()
                .orElseThrow(() -> new CursorExpiredException(
                        stream,
                        new LocalizedText(
                                "映射中没有数据流 " + stream, "對應中沒有資料流 " + stream, "The mapping has no stream " + stream)));
    }

    private StreamQuery query(StreamMapping mapping) {
        return Objects.requireNonNull(settings.queries().streams().get(mapping.name()));
    }

    private DeleteMode deletes(StreamMapping stream) {
        return query(stream).deleted() == null ? stream.deletes() : DeleteMode.IN_FEED;
    }

    @Override
    public void close() {
        database.close();
    }
}
