package dev.touchstone.admin.entry;

import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.imports.FactsArrived;
import dev.touchstone.admin.imports.ImportDesk;
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
 * Has the connection "Manual" read what was just stored. Its subject is the position of the newest change. What is stored while an import
 * runs may come too late for it; when it is over, another one follows.
 */
@ApplicationScoped
public class EntryWork implements Work {

    static final String KIND = "entry";

    private static final Logger LOG = System.getLogger(EntryWork.class.getName());

    @Inject
    EntryStore store;

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
    public void run(long position) {
        store.findAt(position).ifPresent(newest -> {
            String by = newest.origin().by();
            imports.request(connections.builtIn(ManualAdapter.ID, by).id(), by);
        });
    }

    /** What was entered is stored; the next entry or import has it read. */
    @Override
    public void failed(long position, Fault fault) {
        LOG.log(
                Level.ERROR,
                "What was entered up to position {0} could not be imported, number {1}.",
                position,
                fault.number());
    }

    @Transactional
    void lookAgain(@Observes FactsArrived event) {
        if (connections.get(event.connection()).adapter().equals(ManualAdapter.ID)) {
            imports.find(event.run())
                    .flatMap(run -> store.findStoredAfter(run.requestedAt()))
                    .ifPresent(late -> jobs.start(KIND, late.position()));
        }
    }
}
