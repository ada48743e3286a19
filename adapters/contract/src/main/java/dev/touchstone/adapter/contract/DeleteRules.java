package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.KeyPage;
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
            Cursor cursor =
                    Host.readFrom(connection, Cursor.start(gone.stream())).end();
            source.delete(gone);
            settle(source);
            Set<FactKey> told = Host.readFrom(connection, cursor).deleted();
            DeleteMode mode = modeOf(connection, gone.stream());

            if (mode == DeleteMode.RECONCILE) {
                assertThat(listKeys(connection, gone.stream())).contains(kept).doesNotContain(gone);
            } else if (mode == DeleteMode.SEPARATE) {
                assertThat(listToldByOthers(connection, gone.stream())).containsExactly(gone);
            } else {
                assertThat(told)
                        .as("told by a stream whose deletes are %s", mode)
                        .isEqualTo(mode == DeleteMode.IN_FEED ? Set.of(gone) : Set.of());
            }
        }
    }

    private static DeleteMode modeOf(Connection connection, String stream) {
        return connection.listStreams().stream()
                .filter(each -> each.name().equals(stream))
                .findFirst()
                .orElseThrow()
                .deletes();
    }

    private static Set<FactKey> listToldByOthers(Connection connection, String stream) throws AdapterException {
        Set<FactKey> told = new HashSet<>();
        for (String other : Host.listStreams(connection)) {
            if (!other.equals(stream)) {
                told.addAll(Host.readFrom(connection, Cursor.start(other)).deleted());
            }
        }
        return told;
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
