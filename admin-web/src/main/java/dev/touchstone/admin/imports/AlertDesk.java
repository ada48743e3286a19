package dev.touchstone.admin.imports;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells administrators of connections of which too many records are rejected. */
@ApplicationScoped
@Transactional
public class AlertDesk {

    private static final int ALL = 100;

    @Inject
    AlertStore store;

    @Inject
    AuditTrail trail;

    /** From how many rejected records on an alert is given. */
    public RejectionThreshold getThreshold(long connection) {
        return store.threshold(connection);
    }

    /** Every connection with an alert. */
    public List<RejectionAlert> list() {
        return store.list();
    }

    /**
     * Says from how many rejected records on an alert is given; the newest run is judged by it at once.
     *
     * @param percent 1 to 100; null if the share does not matter
     * @param records at least 1; null if their number does not matter
     */
    public void setThreshold(long connection, @Nullable Integer percent, @Nullable Integer records, String by) {
        if (percent != null && (percent < 1 || percent > ALL)) {
            throw new Refusal("imports.percentRange", percent);
        }
        if (records != null && records < 1) {
            throw new Refusal("imports.recordsRange", records);
        }
        store.keep(new ThresholdEntity(connection, percent, records, by));
        RejectionThreshold now = new RejectionThreshold(percent, records, by);
        store.findTelling(connection).ifPresent(run -> run.judge(now));
        trail.record(Act.of(AuditAction.THRESHOLD_SET, AuditSubject.Kind.CONNECTION, connection)
                .with(AuditField.PERCENT, percent)
                .with(AuditField.COUNT, records));
    }

    /** Judges a run that is over. */
    void judge(RunEntity run) {
        run.judge(store.threshold(run.connection()));
    }
}
