package dev.touchstone.admin.imports;

import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.jobs.GoOnLater;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.shell.Fault;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a connection page by page until there is nothing more, somebody stops it or the source fails. Its subject is the run. */
@ApplicationScoped
public class ImportWork implements Work {

    static final String KIND = "import";

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Inject
    ImportDesk desk;

    @Inject
    ImportSteps steps;

    @Inject
    RepairSteps repairs;

    @Inject
    RereadSteps reread;

    @Inject
    RejectedDesk rejected;

    @Inject
    DeletionDesk deletions;

    @Inject
    ConnectionDesk connections;

    @Inject
    Jobs jobs;

    @Inject
    Event<FactsArrived> arrived;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long run) {
        if (!steps.start(run)) {
            return;
        }
        ConnectedCrm crm = connections.get(desk.find(run).orElseThrow().connection());
        try (Connection connection = connections.open(crm)) {
            steps.absorb(crm.id(), connection.readDirectory(), connections.isGenerated(crm));
            for (StreamDescriptor stream : connection.listStreams()) {
                if (!read(run, crm, connection, stream)) {
                    break;
                }
            }
            steps.end(run, RunState.DONE, null);
        } catch (RateLimitedException limited) {
            waitOrEnd(run, crm, limited);
        } catch (AdapterException refused) {
            steps.end(run, RunState.FAILED, refused.text());
        } catch (InvalidSettingsException unusable) {
            steps.end(run, RunState.FAILED, textOf(unusable.problems()));
        }
        arrived.fire(new FactsArrived(crm.id(), run));
    }

    /** The run goes on by itself when the source may be asked again, unless that is too far away or somebody has stopped it. */
    private void waitOrEnd(long run, ConnectedCrm crm, RateLimitedException limited) {
        if (limited.until().isAfter(clock.instant().plus(LONGEST_WAIT))) {
            steps.end(run, RunState.FAILED, limited.text());
        } else if (steps.hold(run, limited.until())) {
            arrived.fire(new FactsArrived(crm.id(), run));
            throw new GoOnLater(limited.until());
        } else {
            steps.end(run, RunState.CANCELLED, null);
        }
    }

    @Override
    public void failed(long run, Fault fault) {
        steps.end(
                run,
                RunState.FAILED,
                new LocalizedText(
                        "导入中断，编号 " + fault.number() + "。已存下的数据保留；请把编号告诉管理员",
                        "匯入中斷，編號 " + fault.number() + "。已存下的資料保留；請把編號告訴管理員",
                        "The import broke off, number " + fault.number()
                                + ". What was stored stays; tell the administrator the number"));
    }

    /** Reads one stream for what the run is for; false if the run shall stop. */
    private boolean read(long run, ConnectedCrm crm, Connection connection, StreamDescriptor stream)
            throws AdapterException {
        boolean generated = connections.isGenerated(crm);
        if (repairs.isRepair(run)) {
            return new Repair(repairs, jobs, connection, run).read(stream, generated);
        }
        Optional<Instant> since = reread.findSince(run);
        if (since.isPresent()) {
            return new Reread(reread, connection, run, since.get())
                    .read(
                            stream.name(),
                            new StreamReading(reread, jobs, connection, steps.preparing(), run, generated));
        }
        StreamReading reading = new StreamReading(steps, jobs, connection, steps.preparing(), run, generated);
        if (steps.isAgain(run)) {
            return new RejectedAgain(steps, rejected, connection, run, generated)
                    .read(stream.name(), connections.can(crm, Capability.FETCH), reading);
        }
        if (!reading.read(stream.name())) {
            return false;
        }
        if (stream.deletes() == DeleteMode.RECONCILE && connections.can(crm, Capability.LIST_KEYS)) {
            new Reconciliation(deletions, jobs, connection, run).reconcile(stream.name());
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
