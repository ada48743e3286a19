package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.shell.Fault;
import dev.touchstone.scoring.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Computes what is due, one period at a time. Many changes ask for the same results at once; they are computed once after the last of
 * them. One piece of work computes for all; the others only ask and are done.
 */
@ApplicationScoped
public class Computing {

    private static final Logger LOG = System.getLogger(Computing.class.getName());

    private final ReentrantLock turn = new ReentrantLock();
    private final Object asking = new Object();

    @Inject
    DueResults due;

    @Inject
    CustomPeriods custom;

    @Inject
    LiveResults results;

    @Inject
    Jobs jobs;

    /** Computes the live results of some standards in some periods and the custom ones they touch, with whatever else is due. */
    void compute(Collection<String> standards, Collection<Period> periods) {
        twice(() -> {
            synchronized (asking) {
                due.ask(standards, periods);
                custom.listTouched(standards, periods)
                        .forEach(span -> due.ask(List.of(span.standard()), List.of(span.period())));
            }
        });
        computeDue();
    }

    /** The same for one period that somebody is looking at. */
    void computeFirst(String standard, Period period) {
        twice(() -> {
            synchronized (asking) {
                due.askFirst(standard, period);
            }
        });
        computeDue();
    }

    /** Whoever asked while another computed, but too late for its last look, is served by the look after it. */
    void computeDue() {
        while (due.findNext().isPresent() && turn.tryLock()) {
            try {
                computeAll();
            } finally {
                turn.unlock();
            }
        }
    }

    private void computeAll() {
        Optional<DuePeriod> next = due.findNext();
        while (next.isPresent()) {
            jobs.checkpoint();
            compute(next.get());
            next = due.findNext();
        }
    }

    /** Results that cannot be computed stay as they were; the next change computes them again. */
    private void compute(DuePeriod next) {
        try {
            twice(() -> results.compute(next.standards(), next.period()));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "Results of {0} by {1} could not be computed, number {2}.",
                    next.period(),
                    next.standards(),
                    Fault.recorded(e).number());
        }
        synchronized (asking) {
            due.done(next);
        }
    }

    /** Another console on the same database may have stored the same rows first; then they are there to be changed. */
    private static void twice(Runnable step) {
        try {
            step.run();
        } catch (PersistenceException collision) {
            LOG.log(Level.INFO, "Another console was faster; the step is done once more.");
            step.run();
        }
    }
}
