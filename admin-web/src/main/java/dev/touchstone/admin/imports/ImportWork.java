package dev.touchstone.admin.imports;

import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.shell.Fault;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a connection page by page until there is nothing more, somebody stops it or the source fails. Its subject is the run. */
@ApplicationScoped
public class ImportWork implements Work {

    static final String KIND = "import";

    @Inject
    ImportDesk desk;

    @Inject
    ConnectionDesk connections;

    @Inject
    Jobs jobs;

    @Inject
    Event<FactsArrived> arrived;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long run) {
        if (!desk.start(run)) {
            return;
        }
        ConnectedCrm crm = connections.get(desk.find(run).orElseThrow().connection());
        try (Connection connection = connections.open(crm)) {
            boolean generated = connections.isGenerated(crm);
            desk.absorb(crm.id(), connection.readDirectory(), generated);
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
        arrived.fire(new FactsArrived(crm.id(), run));
    }

    @Override
    public void failed(long run, Fault fault) {
        desk.end(
                run,
                RunState.FAILED,
                new LocalizedText(
                        "导入中断，编号 " + fault.number() + "。已存下的数据保留；请把编号告诉管理员",
                        "匯入中斷，編號 " + fault.number() + "。已存下的資料保留；請把編號告訴管理員",
                        "The import broke off, number " + fault.number()
                                + ". What was stored stays; tell the administrator the number"));
    }

    private boolean read(long run, Connection connection, String stream, boolean generated) throws AdapterException {
        Optional<Cursor> cursor = desk.findCursor(run, stream);
        boolean restarted = false;
        while (cursor.isPresent()) {
            jobs.checkpoint();
            try {
                FactPage page = connection.read(cursor.get());
                if (!desk.store(run, page, generated)) {
                    return false;
                }
                cursor = page.last() ? Optional.empty() : Optional.of(page.next());
            } catch (CursorExpiredException expired) {
                if (restarted) {
                    throw expired;
                }
                restarted = true;
                desk.restart(run, stream);
                cursor = Optional.of(Cursor.start(stream));
            }
        }
        return true;
    }

    private static LocalizedText textOf(List<Problem> problems) {
        return new LocalizedText(
                join(problems, LocalizedText::zhCn),
                join(problems, LocalizedText::zhTw),
                join(problems, LocalizedText::en));
    }

    private static String join(List<Problem> problems, Function<LocalizedText, String> language) {
        return problems.stream()
                .map(problem -> problem.key() + ": " + language.apply(problem.message()))
                .collect(Collectors.joining("; "));
    }
}
