package dev.touchstone.admin.connections;

import dev.touchstone.admin.connections.Preview.StreamPreview;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.settings.Problem;
import java.util.ArrayList;
import java.util.List;

/** Reads the beginning of every stream as an import would, and lets go of it. */
final class PreviewReader {

    /** A source that answers with empty pages again and again is left after so many. */
    private static final int MOST_PAGES = 20;

    private final Connection connection;
    private final int most;

    /**
     * @param connection open
     * @param most how many records of a stream are read at most
     */
    PreviewReader(Connection connection, int most) {
        this.connection = connection;
        this.most = most;
    }

    Preview read() throws AdapterException {
        Directory directory = connection.readDirectory();
        List<StreamPreview> streams = new ArrayList<>();
        for (StreamDescriptor stream : connection.listStreams()) {
            streams.add(read(stream));
        }
        return new Preview(streams, directory.agents().size(), directory.teams().size());
    }

    private StreamPreview read(StreamDescriptor stream) {
        List<ServiceFact> facts = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean whole = false;
        try {
            Cursor cursor = Cursor.start(stream.name());
            for (int pages = 0; pages < MOST_PAGES && !whole && facts.size() + rejected.size() < most; pages++) {
                FactPage page = connection.read(cursor);
                facts.addAll(page.facts());
                rejected.addAll(page.rejected());
                cursor = page.next();
                whole = page.last();
            }
        } catch (BadSettingsException unusable) {
            problems.addAll(unusable.problems());
        } catch (AdapterException refused) {
            problems.add(new Problem(stream.name(), refused.text()));
        }
        return new StreamPreview(stream.name(), stream.label(), facts, rejected, whole, problems);
    }
}
