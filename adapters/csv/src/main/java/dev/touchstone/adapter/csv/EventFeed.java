package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.csv.fact.EventLog;
import dev.touchstone.adapter.csv.fact.EventRows;
import dev.touchstone.adapter.csv.fact.FactMaker;
import dev.touchstone.adapter.csv.fact.PageBuilder;
import dev.touchstone.adapter.csv.fact.SingleRow;
import dev.touchstone.adapter.csv.file.DataFile;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.adapter.csv.table.RowReader;
import dev.touchstone.adapter.toolkit.Bookmark;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.FactPage;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stream in which the rows with one key are a fact. All files are read once, at the start; a bookmark holds as long as none of them
 * changes. Rows that cannot be put to any key are rejected first.
 */
final class EventFeed implements Feed {

    private static final int ROWS_BETWEEN_LOOKS = 1024;

    private final StreamMapping mapping;
    private final FactMaker maker;
    private final int pageSize;
    private final Fingerprint source;
    private final List<Row> strays = new ArrayList<>();
    private final List<Map.Entry<String, EventRows>> groups;
    private int done;

    private EventFeed(Snapshot snapshot, StreamMapping mapping, FileSettings settings, Optional<Bookmark> from)
            throws IOException, BadSettingsException, CursorExpiredException {
        ZoneId zone = mapping.zone() == null ? settings.zone() : mapping.zone();
        this.mapping = mapping;
        this.maker = new FactMaker(mapping, zone);
        this.pageSize = settings.pageSize();
        List<DataFile> files = snapshot.listFiles(mapping.table());
        this.source =
                FileChain.of(settings.fingerprint().then(mapping.name()), files).whole();
        if (from.isPresent()) {
            done = (int) from.get().requireSource(mapping.name(), source).done();
        }
        EventLog log = new EventLog(mapping, zone);
        for (DataFile file : files) {
            try (RowReader rows = snapshot.getTable(file, mapping.table(), mapping::eachColumn)
                    .open()) {
                fold(rows, log);
            }
        }
        this.groups = log.groups();
    }

    static EventFeed open(Snapshot snapshot, StreamMapping mapping, FileSettings settings, Optional<Bookmark> from)
            throws IOException, BadSettingsException, CursorExpiredException {
        return new EventFeed(snapshot, mapping, settings, from);
    }

    private void fold(RowReader rows, EventLog log) throws IOException {
        int count = 0;
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (++count % ROWS_BETWEEN_LOOKS == 0) {
                Failures.stopIfInterrupted();
            }
            Optional<String> key = maker.findKey(row.get());
            if (row.get().fault() != null || key.isEmpty()) {
                strays.add(row.get());
            } else {
                log.add(key.get(), row.get());
            }
        }
    }

    @Override
    public Bookmark position() {
        return new Bookmark(source, 0, done);
    }

    @Override
    public FactPage next() {
        PageBuilder page = new PageBuilder();
        int all = strays.size() + groups.size();
        while (page.size() < pageSize && done < all) {
            if (done < strays.size()) {
                reject(strays.get(done), page);
            } else {
                Map.Entry<String, EventRows> group = groups.get(done - strays.size());
                maker.make(group.getKey(), group.getValue(), page);
            }
            done++;
        }
        return page.build(position().cursor(mapping.name()), done >= all);
    }

    private void reject(Row row, PageBuilder page) {
        String key = maker.findKey(row).orElse(null);
        if (row.fault() != null) {
            maker.reject(key, row, row.fault(), page);
        } else {
            maker.make(key, new SingleRow(row), page);
        }
    }

    @Override
    public void close() {}
}
