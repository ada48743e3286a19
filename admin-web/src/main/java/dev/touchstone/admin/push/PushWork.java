package dev.touchstone.admin.push;

import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.imports.FactsArrived;
import dev.touchstone.admin.imports.ImportDesk;
import dev.touchstone.admin.imports.RunState;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.shell.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Has a connection read what was just sent. Its subject is the batch. What arrives while an import runs may come too late for it; when it
 * is over, another one follows.
 */
@ApplicationScoped
public class PushWork implements Work {

    static final String KIND = "push";

    private static final Logger LOG = System.getLogger(PushWork.class.getName());

    @Inject
    InboxStore store;

    @Inject
    Inbox inbox;

    @Inject
    ConnectionDesk connections;

    @Inject
    ImportDesk imports;

    @Inject
    Jobs jobs;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void run(long batch) {
        store.findBatch(batch).ifPresent(sent -> imports.request(sent.connection(), sent.receivedBy()));
    }

    /** What was sent is kept; the next batch or import has it read. */
    @Override
    public void failed(long batch, Fault fault) {
        LOG.log(Level.ERROR, "Batch {0} could not be imported, number {1}.", batch, fault.number());
    }

    @Transactional
    void lookAgain(@Observes FactsArrived event) {
        long connection = event.connection();
        boolean readToItsEnd = imports.find(event.run())
                .filter(run -> run.state() == RunState.DONE)
                .isPresent();
        if (readToItsEnd && connections.get(connection).adapter().equals(PushAdapter.ID)) {
            inbox.findUnreadBatch(connection, stream -> imports.nextCursor(connection, stream))
                    .ifPresent(late -> jobs.start(KIND, late));
        }
    }
}
