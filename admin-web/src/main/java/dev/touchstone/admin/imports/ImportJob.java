package dev.touchstone.admin.imports;

import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a connection page by page until there is nothing more, somebody stops it or the source fails. */
@ApplicationScoped
public class ImportJob {

    private static final Logger LOG = System.getLogger(ImportJob.class.getName());

    @Inject
    ImportDesk desk;

    @Inject
    ConnectionDesk connections;

    @Inject
    Event<FactsArrived> arrived;

    /**
     * Runs, or goes on with, an import. After a crash of the server the same call completes it.
     *
     * @param run the run
     */
    public void run(long run) {
        if (!desk.start(run)) {
            return;
        }
        long id = desk.find(run).orElseThrow().connection();
        ConnectedCrm crm = connections.get(id);
        LOG.log(Level.INFO, "Import run {0} of connection {1} begins or goes on.", run, id);
        try (Connection connection = connections.open(crm)) {
            boolean generated = connections.isGenerated(crm);
            desk.absorb(id, connection.readDirectory(), generated);
            for (StreamDescriptor stream : connection.listStreams()) {
                if (!read(run, connection, stream.name(), generated)) {
                    break;
                }
            }
            desk.end(run, RunState.DONE, null);
        } catch (AdapterException refused) {
            desk.end(run, RunState.FAILED, refused.text());
        } catch (InvalidSettingsException unusable) {
            desk.end(run, RunState.FAILED, textOf(unusable.problems()));
        }
        LOG.log(Level.INFO, "Import run {0} is over.", run);
        arrived.fire(new FactsArrived(id, run));
    }

    private boolean read(long run, Connection connection, String stream, boolean generated) throws AdapterException {
        Optional<Cursor> cursor = desk.findCursor(run, stream);
        boolean restarted = false;
        while (cursor.isPresent()) {
            FactPage page;
            try {
                page = connection.read(cursor.get());
            } catch (CursorExpiredException expired) {
                if (restarted) {
                    throw expired;
                }
                restarted = true;
                desk.restart(run, stream);
                cursor = Optional.of(Cursor.start(stream));
                continue;
            }
            if (!desk.store(run, page, generated)) {
                return false;
            }
            cursor = page.last() ? Optional.empty() : Optional.of(page.next());
        }
        return true;
    }

    private static LocalizedText textOf(List<Problem> problems) {
        return new LocalizedText(
                problems.stream().map(p -> p.key() + "：" + p.message().zhCn()).collect(Collectors.joining("；")),
                problems.stream().map(p -> p.key() + "：" + p.message().zhTw()).collect(Collectors.joining("；")),
                problems.stream().map(p -> p.key() + ": " + p.message().en()).collect(Collectors.joining("; ")));
    }
}
