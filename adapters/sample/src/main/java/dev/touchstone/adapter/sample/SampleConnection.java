package dev.touchstone.adapter.sample;

import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.ledger.Ledger;
import dev.touchstone.adapter.sample.ledger.Ledgers;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Tombstone;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An open connection to the sample company. */
final class SampleConnection implements Connection {

    private final Company company;
    private final Archive archive;
    private final Map<String, Feed> feeds = new LinkedHashMap<>();

    SampleConnection(Company company, int pageSize) {
        this.company = company;
        this.archive = new Archive(company);
        for (Ledger ledger : Ledgers.listAll()) {
            feeds.put(ledger.stream().name(), new Feed(ledger, archive, pageSize));
        }
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        return Ledgers.listAll().stream().map(Ledger::stream).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public CheckReport check() {
        return new CheckReport(
                feeds.values().stream().map(Feed::check).collect(Collectors.toList()),
                Duration.ZERO,
                Scenario.ZONE,
                List.of(new LocalizedText(
                        "人和数据都是生成的，只用于试用",
                        "人和資料都是產生的，只用於試用",
                        "People and data are generated, for trying things out only")));
    }

    @Override
    public FactPage read(Cursor cursor) throws CursorExpiredException {
        Feed feed = feeds.get(cursor.stream());
        if (feed == null) {
            throw new CursorExpiredException(
                    cursor.stream(),
                    new LocalizedText(
                            "样例公司没有数据流 " + cursor.stream() + "，可用的有 " + feeds.keySet(),
                            "樣例公司沒有資料流 " + cursor.stream() + "，可用的有 " + feeds.keySet(),
                            "The sample company has no stream " + cursor.stream() + ": there are " + feeds.keySet()));
        }
        return feed.read(cursor);
    }

    @Override
    public Optional<Cursor> findCursorSince(String stream, Instant since) {
        return Optional.ofNullable(feeds.get(stream)).map(feed -> feed.cursorSince(since));
    }

    @Override
    public FactPage fetch(Collection<FactKey> keys) {
        List<ServiceFact> facts = new ArrayList<>();
        List<Tombstone> gone = new ArrayList<>();
        String stream = feeds.keySet().iterator().next();
        for (FactKey key : keys) {
            stream = key.stream();
            Optional.ofNullable(feeds.get(stream))
                    .flatMap(feed -> feed.find(key))
                    .ifPresentOrElse(facts::add, () -> gone.add(new Tombstone(key, null)));
        }
        return new FactPage(facts, gone, List.of(), Cursor.start(stream), true, null);
    }

    @Override
    public Directory readDirectory() {
        return new StaffDirectory(company).toDirectory();
    }

    @Override
    public void close() {
        archive.clear();
    }
}
