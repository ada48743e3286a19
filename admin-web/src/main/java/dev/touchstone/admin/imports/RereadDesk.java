package dev.touchstone.admin.imports;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.shell.Moments;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Starts runs that read again what changed at a source since an instant. */
@ApplicationScoped
@Transactional
public class RereadDesk {

    @Inject
    RunStore runs;

    @Inject
    FactStore facts;

    @Inject
    OrganisationDesk organisation;

    @Inject
    Jobs jobs;

    @Inject
    AuditTrail trail;

    @Inject
    Moments moments;

    @Inject
    InstantSource clock;

    /** The streams of a connection that have been read before, by name. */
    public List<String> listStreams(long connection) {
        return runs.listStreams(connection);
    }

    /** Starts a run since the beginning of a day, where the organisation is. */
    public ImportRun request(long connection, LocalDate since, Collection<String> streams, String by) {
        return request(connection, since.atStartOfDay(organisation.zone()).toInstant(), streams, by);
    }

    /**
     * Starts a run.
     *
     * @param since the instant, included, by the source's clock
     * @param streams which of the streams that have been read before; all of them if there are none
     */
    public ImportRun request(long connection, Instant since, Collection<String> streams, String by) {
        Instant now = clock.instant();
        List<String> known = runs.listStreams(connection);
        if (known.isEmpty()) {
            throw new Refusal("imports.nothingReadYet");
        }
        if (since.isAfter(now)) {
            throw new Refusal("imports.sinceAhead", moments.of(since));
        }
        streams.stream().filter(stream -> !known.contains(stream)).findFirst().ifPresent(unknown -> {
            throw new Refusal("imports.unknownStream", unknown, String.join(", ", known));
        });
        runs.requireNone(connection);
        RunEntity run = new RunEntity(connection, Purpose.SINCE, by, now, facts.position()).since(since);
        List<String> chosen =
                streams.isEmpty() ? known : streams.stream().distinct().sorted().toList();
        ImportRun added = runs.add(run, chosen);
        jobs.start(ImportWork.KIND, added.id());
        trail.record(Act.of(AuditAction.REREAD_STARTED, AuditSubject.Kind.IMPORT, added.id())
                .with(AuditField.CONNECTION, connection)
                .with(AuditField.FROM, since)
                .with(AuditField.STREAMS, String.join(" ", chosen)));
        return added;
    }
}
