package dev.touchstone.admin.push;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.plugin.fact.FactKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes in what a CRM sends. The same call twice is one call; it is imported at once, in the way of every other connection. */
@ApplicationScoped
@Transactional
public class PushDesk {

    @Inject
    InboxStore store;

    @Inject
    Jobs jobs;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** Takes out what was sent before an instant and is still kept as it was sent. */
    public void removeOld(Instant before) {
        store.removeOld(before);
    }

    /**
     * Takes a call in.
     *
     * @param by who sends it
     * @throws Refusal if another call of the connection had the same key
     */
    Receipt receive(long connection, PushCall call, String by) {
        InboxEntity inbox = store.lock();
        Optional<BatchEntity> known = store.findBatch(connection, call.key());
        if (known.isPresent()) {
            if (!known.get().digest().equals(call.digest())) {
                throw new Refusal("push.otherBody", call.key());
            }
            return known.get().toReceipt(true);
        }
        BatchEntity batch = new BatchEntity(connection, call, clock.instant(), by);
        store.add(batch);
        call.body().facts().forEach(fact -> store.add(new RecordEntity(inbox.advance(), batch, fact)));
        int line = call.body().facts().size();
        for (FactKey deleted : call.body().deletions()) {
            line++;
            store.add(new RecordEntity(inbox.advance(), batch, line, deleted));
        }
        jobs.start(PushWork.KIND, batch.id());
        trail.record(Act.of(AuditAction.FACTS_PUSHED, AuditSubject.Kind.CONNECTION, connection)
                .with(AuditField.COUNT, line));
        return batch.toReceipt(false);
    }
}
