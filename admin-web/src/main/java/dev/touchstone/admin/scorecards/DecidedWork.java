package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.shell.Fault;
import dev.touchstone.scoring.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Ranks everybody again after a decision about one of them. Its subject is the decision. */
@ApplicationScoped
public class DecidedWork implements Work {

    static final String KIND = "decided";

    private static final Logger LOG = System.getLogger(DecidedWork.class.getName());

    @Inject
    DecisionDesk decisions;

    @Inject
    Computing computing;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long decision) {
        decisions
                .find(decision)
                .ifPresent(decided -> computing.computeFirst(decided.standard(), Period.parse(decided.period())));
    }

    /** The decided result stands; the next import ranks everybody again. */
    @Override
    public void failed(long decision, Fault fault) {
        LOG.log(Level.ERROR, "Ranks after decision {0} could not be computed, number {1}.", decision, fault.number());
    }
}
