package dev.touchstone.adapter.contract.fake;

import dev.touchstone.adapter.toolkit.Bookmark;
import dev.touchstone.adapter.toolkit.ChangeFeed;
import dev.touchstone.adapter.toolkit.ChangePosition;
import dev.touchstone.adapter.toolkit.SequenceFeed;
import dev.touchstone.adapter.toolkit.json.MappedRows;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.KeyPage;
import dev.touchstone.plugin.feed.Tombstone;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the tickets of a fake CRM, and what customers said about them. */
final class FakeCrmConnection implements Connection {

    static final Duration LAG = Duration.ofMinutes(1);

    private static final String STREAM = FakeCrmMapper.TICKETS;
    private static final String TRASH = "trash";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final FakeCrmClient client;
    private final int pageSize;
    private final DeleteMode deletes;
    private final Bug bug;
    private ZoneOffset zone = ZoneOffset.UTC;
    private FakeCrmMapper mapper;
    private int skipped;

    FakeCrmConnection(FakeCrmClient client, int pageSize, DeleteMode deletes, Bug bug) {
        this.client = client;
        this.pageSize = Math.min(pageSize, 100);
        this.deletes = deletes;
        this.bug = bug;
        this.mapper = new FakeCrmMapper(zone, bug);
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        List<StreamDescriptor> streams = new ArrayList<>(List.of(
                new StreamDescriptor(
                        STREAM, new LocalizedText("工单", "工單", "Tickets"), Set.of(FactKind.TICKET), deletes),
                new StreamDescriptor(
                        FakeCrmMapper.SURVEYS,
                        new LocalizedText("评价与回访", "評價與回訪", "Ratings and callbacks"),
                        Set.of(FactKind.ANSWER),
                        DeleteMode.NONE)));
        if (deletes == DeleteMode.SEPARATE) {
            streams.add(new StreamDescriptor(
                    TRASH, new LocalizedText("回收站", "回收筒", "Trash"), Set.of(FactKind.TICKET), DeleteMode.IN_FEED));
        }
        return streams;
    }

    @Override
    public CheckReport check() throws AdapterException {
        now();
        return new CheckReport(List.of(), null, zone, List.of());
    }

    @Override
    public FactPage read(Cursor cursor) throws AdapterException {
        Instant now = now();
        if (cursor.stream().equals(FakeCrmMapper.SURVEYS)) {
            return readSurveys(cursor, now);
        }
        if (bug == Bug.PAGES_BY_OFFSET) {
            return readByOffset(cursor, now);
        }
        Duration lag = bug == Bug.READS_UP_TO_NOW || bug == Bug.GOES_ON_FROM_NOW ? Duration.ofSeconds(-1) : LAG;
        ChangeFeed<JsonObject> feed =
                new ChangeFeed<>(this::query, this::changed, FakeCrmConnection::id, lag, Duration.ZERO);
        ChangeFeed.Part<JsonObject> part;
        try {
            part = feed.read(cursor, client.fingerprint(), now, pageSize);
        } catch (AdapterException failed) {
            skipped = bug == Bug.MOVES_ON_BEFORE_THE_DATA ? pageSize : 0;
            throw failed;
        }
        boolean behind = bug == Bug.NEVER_CATCHES_UP_WITH_THE_FUTURE
                && ChangePosition.findIn(part.next()).orElseThrow().changed().isAfter(now);
        return page(fresh(part.records(), cursor), next(part, now), part.last() && !behind);
    }

    private FactPage readSurveys(Cursor cursor, Instant now) throws AdapterException {
        SequenceFeed<JsonObject> feed = new SequenceFeed<>(
                (after, most) ->
                        list("surveys", Map.of("after", Long.toString(after), "limit", Integer.toString(most))),
                FakeCrmConnection::id,
                survey -> instant(survey.getString("recorded")),
                LAG);
        ChangeFeed.Part<JsonObject> part = feed.read(cursor, client.fingerprint(), now, pageSize);
        return new MappedRows(FakeCrmMapper.SURVEYS, "id", "GET /surveys")
                .addAll(part.records(), mapper::survey)
                .page(part.next(), part.last(), part.watermark());
    }

    private List<JsonObject> fresh(List<JsonObject> records, Cursor cursor) throws AdapterException {
        if (bug != Bug.READS_NEW_RECORDS_ONLY || cursor.position() == null) {
            return records;
        }
        Instant since = ChangePosition.findIn(cursor).orElseThrow().changed();
        return records.stream()
                .filter(record -> instant(record.getString("created")).isAfter(since))
                .collect(Collectors.toList());
    }

    private Cursor next(ChangeFeed.Part<JsonObject> part, Instant now) throws AdapterException {
        ChangePosition next = ChangePosition.findIn(part.next()).orElseThrow();
        switch (bug) {
            case ASKS_STRICTLY_AFTER_THE_LAST_SECOND:
                return new ChangePosition(next.source(), next.changed(), Long.MAX_VALUE, next.until()).cursor(STREAM);
            case GOES_ON_FROM_NOW:
                return part.last() ? new ChangePosition(next.source(), now, 0, null).cursor(STREAM) : part.next();
            case REPEATS_A_PAGE_OF_EQUAL_STAMPS:
                return new ChangePosition(next.source(), next.changed(), 0, next.until()).cursor(STREAM);
            default:
                return part.next();
        }
    }

    private FactPage readByOffset(Cursor cursor, Instant now) throws AdapterException {
        Bookmark done = Bookmark.findIn(cursor).orElse(new Bookmark(client.fingerprint(), 0, 0));
        done.requireSource(STREAM, client.fingerprint());
        List<JsonObject> records = query(Instant.EPOCH, now.minus(LAG), (int) done.done(), pageSize);
        Cursor next = new Bookmark(client.fingerprint(), 0, done.done() + records.size()).cursor(STREAM);
        return page(records, next, records.size() < pageSize);
    }

    @Override
    public Optional<Cursor> findCursorSince(String stream, Instant since) {
        Instant from = bug == Bug.BEGINS_AFTER_THE_INSTANT ? since.plusSeconds(2) : since;
        return stream.equals(STREAM)
                ? Optional.of(ChangePosition.before(client.fingerprint(), from).cursor(stream))
                : Optional.empty();
    }

    @Override
    public FactPage fetch(Collection<FactKey> keys) throws AdapterException {
        now();
        Cursor start = Cursor.start(keys.iterator().next().stream());
        String ids = keys.stream()
                .map(FactKey::key)
                .filter(key -> NUMBER.matcher(key).matches())
                .limit(bug == Bug.FETCHES_NOTHING_BUT_THE_FIRST ? 1 : keys.size())
                .collect(Collectors.joining(","));
        if (start.stream().equals(FakeCrmMapper.SURVEYS)) {
            return new MappedRows(FakeCrmMapper.SURVEYS, "id", "GET /surveys")
                    .addAll(list("surveys", Map.of("ids", ids)), mapper::survey)
                    .page(start, true, null);
        }
        return page(list("tickets", Map.of("ids", ids)), start, true);
    }

    private FactPage page(List<JsonObject> records, Cursor next, boolean last) {
        MappedRows page = new MappedRows(STREAM, "id", "GET /tickets");
        String stream = next.stream();
        for (JsonObject record : records) {
            boolean told = deletes == DeleteMode.IN_FEED || stream.equals(TRASH);
            if (!record.getBoolean("deleted", false)) {
                if (stream.equals(STREAM)) {
                    page.add(record, mapper::ticket);
                }
            } else if (told && bug != Bug.FORGETS_DELETES) {
                page.add(new Tombstone(key(record.getJsonNumber("id")), changed(record)));
            }
        }
        return page.page(next, last, null);
    }

    @Override
    public KeyPage listKeys(Cursor cursor) throws AdapterException {
        long after = Bookmark.findIn(cursor).map(Bookmark::done).orElse(0L);
        List<JsonNumber> ids = client.get(
                        "ids", Map.of("after", Long.toString(after), "limit", Integer.toString(pageSize)))
                .getJsonArray("ids")
                .getValuesAs(JsonNumber.class);
        long last = ids.isEmpty() ? after : ids.get(ids.size() - 1).longValue();
        return new KeyPage(
                ids.stream().map(FakeCrmConnection::key).collect(Collectors.toList()),
                new Bookmark(client.fingerprint(), 0, last).cursor(STREAM),
                ids.size() < pageSize);
    }

    private Instant now() throws AdapterException {
        JsonObject me = client.get("me", Map.of());
        if (bug != Bug.IGNORES_THE_ZONE_OF_THE_ACCOUNT) {
            zone = ZoneOffset.of(me.getString("zone", "Z"));
            mapper = new FakeCrmMapper(zone, bug);
        }
        return me.containsKey("now") ? instant(me.getString("now")) : Instant.now();
    }

    private List<JsonObject> query(Instant from, Instant until, int offset, int most) throws AdapterException {
        return list(
                "tickets",
                Map.of(
                        "changed_from", text(from),
                        "changed_until", text(until),
                        "offset", Integer.toString(offset + skipped),
                        "limit", Integer.toString(most)));
    }

    private List<JsonObject> list(String what, Map<String, String> query) throws AdapterException {
        return client.get(what, query).getJsonArray(what).getValuesAs(JsonObject.class);
    }

    private Instant changed(JsonObject json) {
        return instant(json.getString("changed"));
    }

    private Instant instant(String text) {
        return LocalDateTime.parse(text, TIME).toInstant(zone);
    }

    private String text(Instant instant) {
        return TIME.format(instant.atOffset(zone));
    }

    private static long id(JsonObject json) {
        return json.getJsonNumber("id").longValue();
    }

    private static FactKey key(JsonNumber id) {
        return new FactKey(STREAM, id.toString());
    }

    @Override
    public void close() {}
}
