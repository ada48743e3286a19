package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one stream on and on, as the host does in run after run: each in a new instance of the adapter. */
final class Reader {

    private final AdapterFixture fixture;
    private final TestSource source;
    private final int pageSize;
    private final List<FactKey> keys = new ArrayList<>();
    private final Map<FactKey, ServiceFact> newest = new HashMap<>();
    private Cursor cursor;

    Reader(AdapterFixture fixture, TestSource source, String stream, int pageSize) {
        this.fixture = fixture;
        this.source = source;
        this.pageSize = pageSize;
        this.cursor = Cursor.start(stream);
    }

    FactPage readPage() throws AdapterException {
        try (Connection connection = Host.connect(fixture.newAdapter(), source, pageSize)) {
            FactPage page = connection.read(cursor);
            page.facts().forEach(this::take);
            cursor = page.next();
            return page;
        }
    }

    void readOn() throws AdapterException {
        try (Connection connection = Host.connect(fixture.newAdapter(), source, pageSize)) {
            Harvest harvest = Host.readFrom(connection, cursor);
            harvest.facts().forEach(this::take);
            cursor = harvest.end();
        }
    }

    /** Every key in the order of arrival, as often as it came. */
    List<FactKey> keys() {
        return keys;
    }

    /** Each fact as it came last. */
    Map<FactKey, ServiceFact> newest() {
        return newest;
    }

    private void take(ServiceFact fact) {
        keys.add(fact.key());
        newest.put(fact.key(), fact);
    }
}
