package dev.touchstone.adapter.contract;

import dev.touchstone.adapter.toolkit.Bookmark;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a shelf in two streams, tickets and copies of those without text, so that cursors can be mistaken for one another. */
final class ShelfConnection implements Connection {

    private final Shelf shelf;
    private final int pageSize;
    private final Quirk quirk;
    private final ShelfMapper mapper;
    private long inMemory;

    ShelfConnection(Shelf shelf, int pageSize, Quirk quirk) {
        this.shelf = shelf;
        this.pageSize = pageSize;
        this.quirk = quirk;
        this.mapper = new ShelfMapper(quirk);
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        LocalizedText label = new LocalizedText("工单", "工單", "Tickets");
        return List.of(
                new StreamDescriptor("tickets", label, Set.of(FactKind.TICKET), DeleteMode.NONE),
                new StreamDescriptor("copies", label, Set.of(FactKind.TICKET), DeleteMode.NONE));
    }

    @Override
    public CheckReport check() {
        return new CheckReport(List.of(), null, null, List.of());
    }

    @Override
    public FactPage read(Cursor cursor) throws CursorExpiredException, SourceUnavailableException {
        Fingerprint source = Fingerprint.of(shelf.name);
        int from = Math.min(from(cursor, source), shelf.rows.size());
        int to = Math.min(from + pageSize, shelf.rows.size());
        List<ServiceFact> facts = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (int i = from; i < to; i++) {
            map(cursor.stream(), i, facts, rejected);
        }
        if (quirk == Quirk.LOSES_THE_LAST_OF_A_PAGE && facts.size() > 1) {
            facts.remove(facts.size() - 1);
        }
        inMemory = to;
        boolean last = to == shelf.rows.size() && quirk != Quirk.NEVER_ENDS;
        long done = last && quirk == Quirk.SKIPS_WHAT_WAS_ADDED ? Integer.MAX_VALUE : to;
        if (quirk == Quirk.REPEATS_THE_FIRST_OF_A_PAGE && !last && pageSize > 1) {
            done--;
        }
        return new FactPage(
                facts, List.of(), rejected, new Bookmark(source, 0, done).cursor(cursor.stream()), last, null);
    }

    private int from(Cursor cursor, Fingerprint source) throws CursorExpiredException {
        if (quirk == Quirk.KEEPS_ITS_CURSOR_IN_MEMORY && cursor.position() != null) {
            return (int) inMemory;
        }
        Optional<Bookmark> bookmark;
        try {
            bookmark = Bookmark.findIn(cursor);
        } catch (CursorExpiredException garbage) {
            if (quirk == Quirk.TAKES_GARBAGE_FOR_THE_END) {
                return shelf.rows.size();
            }
            throw garbage;
        }
        if (bookmark.isEmpty()) {
            return 0;
        }
        if (quirk != Quirk.TAKES_FOREIGN_CURSORS) {
            bookmark.get().requireSource(cursor.stream(), source);
        }
        return (int) bookmark.get().done();
    }

    private void map(String stream, int index, List<ServiceFact> facts, List<Rejected> rejected)
            throws SourceUnavailableException {
        List<String> row = shelf.rows.get(index);
        if (stream.equals("copies") && !row.get(3).isEmpty()) {
            return;
        }
        try {
            facts.add(mapper.map(stream, row));
        } catch (DateTimeException malformed) {
            if (quirk == Quirk.STOPS_AT_A_MALFORMED_RECORD) {
                throw new SourceUnavailableException(LocalizedText.same("Cannot read row " + index), malformed);
            }
            if (quirk != Quirk.SWALLOWS_MALFORMED_RECORDS) {
                rejected.add(new Rejected(
                        stream,
                        row.get(0),
                        new Position(shelf.name, index + 1L, "opened"),
                        row.get(1),
                        new LocalizedText("不是时间", "不是時間", "Not a time"),
                        String.join(",", row)));
            }
        }
    }

    @Override
    public void close() {}
}
