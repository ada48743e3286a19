package dev.touchstone.admin.imports;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says when connections are read by themselves. */
@ApplicationScoped
@Transactional
public class ScheduleDesk {

    @Inject
    EntityManager entities;

    @Inject
    ImportDesk imports;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** When a connection is read; empty if only when somebody asks for it. */
    public Optional<Schedule> find(long connection) {
        return Optional.ofNullable(entities.find(ScheduleEntity.class, connection))
                .map(ScheduleEntity::toSchedule);
    }

    /** Reads a connection now and in a rhythm from then on. */
    public void set(long connection, Rhythm rhythm, String by) {
        ScheduleEntity known = lock(connection);
        if (known == null) {
            entities.persist(new ScheduleEntity(connection, rhythm, clock.instant(), by));
        } else {
            known.begin(rhythm, clock.instant(), by);
        }
        imports.request(connection, by);
        record(connection, AuditAction.SCHEDULE_SET, rhythm);
    }

    /** Stops reading by itself until somebody resumes it. */
    public void pause(long connection, String by) {
        ScheduleEntity known = lock(connection);
        if (known != null && !known.toSchedule().paused()) {
            known.pause(by);
            record(connection, AuditAction.SCHEDULE_PAUSED, null);
        }
    }

    /** Reads now, and in the rhythm from then on. */
    public void resume(long connection, String by) {
        ScheduleEntity known = lock(connection);
        if (known != null && known.toSchedule().paused()) {
            known.begin(known.toSchedule().rhythm(), clock.instant(), by);
            imports.request(connection, by);
            record(connection, AuditAction.SCHEDULE_RESUMED, null);
        }
    }

    /** Reads a connection only when somebody asks for it. */
    public void remove(long connection) {
        ScheduleEntity known = lock(connection);
        if (known != null) {
            entities.remove(known);
            record(connection, AuditAction.SCHEDULE_SET, null);
        }
    }

    /** Starts every import whose time has come. */
    void startDue() {
        Instant now = clock.instant();
        entities.createQuery(
                        "from ScheduleEntity where paused = false and nextAt <= :now order by nextAt",
                        ScheduleEntity.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(due -> {
                    imports.request(due.connection(), due.setBy());
                    due.pass(now);
                });
    }

    private @Nullable ScheduleEntity lock(long connection) {
        return entities.find(ScheduleEntity.class, connection, LockModeType.PESSIMISTIC_WRITE);
    }

    private void record(long connection, AuditAction action, @Nullable Rhythm rhythm) {
        trail.record(Act.of(action, AuditSubject.Kind.CONNECTION, connection).with(AuditField.RHYTHM, rhythm));
    }
}
