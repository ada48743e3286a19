package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Computes one period at a time. An import and a publication often ask for the same period at once, and both would store
 * the first result of the same person.
 */
@ApplicationScoped
public class Computing {

    private static final Logger LOG = System.getLogger(Computing.class.getName());

    private final ReentrantLock turn = new ReentrantLock(true);

    @Inject
    LiveResults results;

    /** Computes every live result of a standard and period again, when it is this caller's turn. */
    void compute(String standard, Period period) {
        turn.lock();
        try {
            computeNow(standard, period);
        } finally {
            turn.unlock();
        }
    }

    /** Another console on the same database may have stored the first results meanwhile; then they are there to be changed. */
    private void computeNow(String standard, Period period) {
        try {
            results.compute(standard, period);
        } catch (PersistenceException collision) {
            LOG.log(Level.INFO, "Results of {0} in {1} are computed once more.", standard, period);
            results.compute(standard, period);
        }
    }
}
