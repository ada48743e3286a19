package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import java.util.List;
import java.util.stream.Collectors;

/** Uses an adapter as the real host does: settings checked first, pages pulled, an expired cursor started again. */
final class Host {

    private static final int MOST_PAGES = 100_000;

    private Host() {}

    static Connection connect(CrmAdapter adapter, TestSource source, int pageSize) throws AdapterException {
        try {
            return adapter.connect(
                    Settings.of(adapter.describe().settings(), source.settings(pageSize), source.secrets()));
        } catch (InvalidSettingsException wrong) {
            throw new AssertionError("The fixture's own settings are wrong: " + wrong.getMessage(), wrong);
        }
    }

    static List<String> listStreams(Connection connection) {
        List<String> streams =
                connection.listStreams().stream().map(StreamDescriptor::name).collect(Collectors.toList());
        assertThat(streams).as("streams").isNotEmpty().doesNotHaveDuplicates();
        return streams;
    }

    /** Reads every stream from its start to its end. */
    static Harvest readAll(CrmAdapter adapter, TestSource source, int pageSize) throws AdapterException {
        try (Connection connection = connect(adapter, source, pageSize)) {
            Harvest harvest = new Harvest();
            for (String stream : listStreams(connection)) {
                readOn(connection::read, Cursor.start(stream), harvest);
            }
            return harvest;
        }
    }

    /** Reads one stream to its end, starting again if the cursor has expired. */
    static Harvest readFrom(Connection connection, Cursor cursor) throws AdapterException {
        Harvest harvest = new Harvest();
        try {
            readOn(connection::read, cursor, harvest);
        } catch (CursorExpiredException expired) {
            readOn(connection::read, Cursor.start(expired.stream()), harvest);
        }
        return harvest;
    }

    /** Reads on to the end of a stream, and makes sure that there is one. */
    static void readOn(PageReader reader, Cursor from, Harvest harvest) throws AdapterException {
        Cursor cursor = from;
        for (int pages = 1; pages <= MOST_PAGES; pages++) {
            FactPage page = reader.read(cursor);
            harvest.add(page);
            assertThat(page.next().stream()).as("stream of the next cursor").isEqualTo(from.stream());
            if (page.last()) {
                return;
            }
            assertThat(page.next()).as("a page that is not the last moves on").isNotEqualTo(cursor);
            cursor = page.next();
        }
        throw new AssertionError("Stream " + from.stream() + " does not end: " + MOST_PAGES + " pages were read");
    }

    /** Gives the page at a cursor. */
    interface PageReader {
        FactPage read(Cursor cursor) throws AdapterException;
    }
}
