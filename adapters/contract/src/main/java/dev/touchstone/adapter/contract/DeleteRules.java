package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.KeyPage;
import dev.touchstone.plugin.feed.Tombstone;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** D1: the host learns of a delete in the way the stream declares. */
abstract class DeleteRules extends RuleGroup {

    private static final int MOST_PAGES = 1000;

    @Test
    @Proves(Rule.D1)
    @DisplayName("D1: a delete is told in the feed, or missed in the listing, as declared")
    void deleteIsTold() throws AdapterException {
        try (LiveSource source = fixture().liveSource(ZoneOffset.UTC);
                Connection connection = Host.connect(fixture().newAdapter(), source, 10)) {
            FactKey kept = source.create();
            FactKey gone = source.create();
            settle(source);
            Cursor cursor = readOn(connection, Cursor.start(gone.stream()), new HashSet<>());
            source.delete(gone);
            settle(source);
            Set<FactKey> told = new HashSet<>();
            readOn(connection, cursor, told);
            for (String stream : Host.listStreams(connection)) {
                readOn(connection, Cursor.start(stream), told);
            }
            DeleteMode mode = connection.listStreams().stream()
                    .filter(stream -> stream.name().equals(gone.stream()))
                    .findFirst()
                    .orElseThrow()
                    .deletes();

            if (mode == DeleteMode.RECONCILE) {
                assertThat(listKeys(connection, gone.stream())).contains(kept).doesNotContain(gone);
            } else {
                assertThat(told)
                        .as("told by streams whose deletes are %s", mode)
                        .isEqualTo(mode == DeleteMode.NONE ? Set.of() : Set.of(gone));
            }
        }
    }

    private void settle(LiveSource source) {
        source.pass(fixture().lag().plusSeconds(2));
    }

    private static Cursor readOn(Connection connection, Cursor from, Set<FactKey> deleted) throws AdapterException {
        Cursor cursor = from;
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            FactPage page = connection.read(cursor);
            page.deletions().stream().map(Tombstone::key).forEach(deleted::add);
            cursor = page.next();
            if (page.last()) {
                return cursor;
            }
        }
        throw new AssertionError("Stream " + from.stream() + " does not end");
    }

    private static Set<FactKey> listKeys(Connection connection, String stream) throws AdapterException {
        Set<FactKey> keys = new HashSet<>();
        Cursor cursor = Cursor.start(stream);
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            KeyPage page = connection.listKeys(cursor);
            keys.addAll(page.keys());
            cursor = page.next();
            if (page.last()) {
                return keys;
            }
        }
        throw new AssertionError("The listing of stream " + stream + " does not end");
    }
}
