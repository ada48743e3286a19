package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.csv.fact.FactMaker;
import dev.touchstone.adapter.csv.fact.PageBuilder;
import dev.touchstone.adapter.csv.fact.SingleRow;
import dev.touchstone.adapter.csv.file.DataFile;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.adapter.csv.table.RowReader;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.adapter.toolkit.Bookmark;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.FactPage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream in which every row is a fact. Its files are read in the order of their places; a bookmark holds as long as its own file and
 * all files before it are unchanged, so that a file added behind them is read alone.
 */
final class RowFeed implements Feed {

    private static final int ROWS_BETWEEN_LOOKS = 1024;

    private final Snapshot snapshot;
    private final StreamMapping mapping;
    private final FactMaker maker;
    private final int pageSize;
    private final List<DataFile> files;
    private final FileChain chain;
    private final SeenKeys keys = new SeenKeys();
    private @Nullable RowReader rows;
    private int part;
    private long done;

    private RowFeed(Snapshot snapshot, StreamMapping mapping, FileSettings settings) throws BadSettingsException {
        this.snapshot = snapshot;
        this.mapping = mapping;
        this.maker = new FactMaker(mapping, mapping.zone() == null ? settings.zone() : mapping.zone());
        this.pageSize = settings.pageSize();
        this.files = snapshot.listFiles(mapping.table());
        this.chain = FileChain.of(settings.fingerprint().then(mapping.name()), files);
    }

    static RowFeed open(Snapshot snapshot, StreamMapping mapping, FileSettings settings, Optional<Bookmark> from)
            throws IOException, BadSettingsException, CursorExpiredException {
        RowFeed feed = new RowFeed(snapshot, mapping, settings);
        if (from.isPresent()) {
            try {
                feed.goTo(from.get());
            } catch (IOException | AdapterException unreachable) {
                feed.close();
                throw unreachable;
            }
        }
        return feed;
    }

    @Override
    public Bookmark position() {
        return new Bookmark(chain.upTo(part), part, done);
    }

    @Override
    public FactPage next() throws IOException, BadSettingsException {
        PageBuilder page = new PageBuilder();
        while (page.size() < pageSize) {
            Optional<Row> row = row();
            if (row.isEmpty()) {
                if (part == files.size() - 1) {
                    return page.build(position().cursor(mapping.name()), true);
                }
                nextFile();
            } else {
                read(row.get(), page);
            }
        }
        return page.build(position().cursor(mapping.name()), false);
    }

    private void read(Row row, PageBuilder page) throws IOException {
        if (++done % ROWS_BETWEEN_LOOKS == 0) {
            Failures.stopIfInterrupted();
        }
        String key = maker.findKey(row).orElse(null);
        if (row.fault() != null) {
            maker.reject(key, row, row.fault(), page);
        } else if (key != null && belongs(row) && !keys.add(key)) {
            maker.reject(key, row, Wording.of("row.key-twice", key), page);
        } else {
            maker.make(key, new SingleRow(row), page);
        }
    }

    private boolean belongs(Row row) {
        return mapping.where() == null || mapping.where().holds(row);
    }

    private Optional<Row> row() throws IOException, BadSettingsException {
        RowReader open = rows;
        if (open == null) {
            open = snapshot.getTable(files.get(part), mapping.table(), mapping::eachColumn)
                    .open();
            rows = open;
        }
        return open.next();
    }

    private void nextFile() throws IOException {
        close();
        part++;
        done = 0;
    }

    private void goTo(Bookmark bookmark) throws IOException, BadSettingsException, CursorExpiredException {
        Fingerprint now = bookmark.part() < files.size() ? chain.upTo(bookmark.part()) : chain.upTo(files.size() - 1);
        bookmark.requireSource(mapping.name(), now);
        part = bookmark.part();
        while (done < bookmark.done()) {
            Optional<Row> row = row();
            if (row.isEmpty()) {
                break;
            }
            read(row.get(), new PageBuilder());
        }
    }

    @Override
    public void close() throws IOException {
        keys.close();
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
