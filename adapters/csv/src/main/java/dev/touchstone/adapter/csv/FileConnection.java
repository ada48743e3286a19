package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.csv.directory.DirectoryReader;
import dev.touchstone.adapter.csv.mapping.MappingDocument;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.adapter.toolkit.Bookmark;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.KeyPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files behind one path. Keeps one stream open between pages. */
final class FileConnection implements Connection {

    private final FileSettings settings;
    private @Nullable Snapshot snapshot;
    private @Nullable Feed feed;
    private String feedStream = "";

    FileConnection(FileSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        return streams().stream()
                .map(stream ->
                        new StreamDescriptor(stream.name(), stream.label(), Set.of(stream.kind()), stream.deletes()))
                .toList();
    }

    @Override
    public CheckReport check() throws AdapterException {
        try {
            return new FilesCheck(settings, snapshot()).check();
        } catch (IOException failure) {
            throw Failures.of(failure, settings.root());
        }
    }

    @Override
    public FactPage read(Cursor cursor) throws AdapterException {
        StreamMapping mapping = streams().stream()
                .filter(stream -> stream.name().equals(cursor.stream()))
                .findFirst()
                .orElseThrow(() -> new CursorExpiredException(
                        cursor.stream(), Wording.of("cursor.no-such-stream", cursor.stream())));
        Optional<Bookmark> from = Bookmark.findIn(cursor);
        try {
            return feed(mapping, from).next();
        } catch (IOException failure) {
            closeFeed();
            throw Failures.of(failure, settings.root());
        }
    }

    /** The keys that stand in the files now, of rejected rows too: those exist, they are only not understood. */
    @Override
    public KeyPage listKeys(Cursor cursor) throws AdapterException {
        FactPage page = read(cursor);
        List<FactKey> keys =
                new ArrayList<>(page.facts().stream().map(ServiceFact::key).toList());
        page.rejected().stream()
                .filter(rejected -> rejected.key() != null)
                .forEach(rejected -> keys.add(new FactKey(rejected.stream(), String.valueOf(rejected.key()))));
        return new KeyPage(keys, page.next(), page.last());
    }

    @Override
    public Directory readDirectory() throws AdapterException {
        MappingDocument mapping = settings.mapping();
        if (mapping == null) {
            return Directory.empty();
        }
        try {
            return new DirectoryReader(mapping.directory(), snapshot()::listTables, settings.zone()).read();
        } catch (IOException failure) {
            throw Failures.of(failure, settings.root());
        }
    }

    private List<StreamMapping> streams() {
        MappingDocument mapping = settings.mapping();
        return mapping == null ? List.of() : mapping.streams();
    }

    /** The open feed if it stands just where the host wants to go on, else a new one. */
    private Feed feed(StreamMapping mapping, Optional<Bookmark> from) throws IOException, AdapterException {
        Snapshot now = snapshot();
        Feed open = feed;
        if (open != null
                && feedStream.equals(mapping.name())
                && from.isPresent()
                && from.get().equals(open.position())) {
            return open;
        }
        closeFeed();
        Feed opened = mapping.events() == null
                ? RowFeed.open(now, mapping, settings, from)
                : EventFeed.open(now, mapping, settings, from);
        feed = opened;
        feedStream = mapping.name();
        return opened;
    }

    /** The files as they are: looked for again when a size or a time has changed. */
    private Snapshot snapshot() throws IOException {
        Snapshot known = snapshot;
        if (known != null && known.current()) {
            return known;
        }
        close();
        Snapshot found = new Snapshot(settings);
        snapshot = found;
        return found;
    }

    private void closeFeed() {
        Feed open = feed;
        feed = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException nothingWasWritten) {
                feedStream = "";
            }
        }
    }

    @Override
    public void close() {
        closeFeed();
        if (snapshot != null) {
            snapshot.close();
            snapshot = null;
        }
    }
}
