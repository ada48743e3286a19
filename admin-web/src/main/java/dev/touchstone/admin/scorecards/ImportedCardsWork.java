package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.shell.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Computes what is due after cards were taken over that were counted elsewhere. */
@ApplicationScoped
public class ImportedCardsWork implements Work {

    static final String KIND = "imported-cards";

    private static final Logger LOG = System.getLogger(ImportedCardsWork.class.getName());

    @Inject
    Computing computing;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long subject) {
        computing.computeDue();
    }

    /** They stay due; the next change computes them. */
    @Override
    public void failed(long subject, Fault fault) {
        LOG.log(Level.ERROR, "Results of imported cards could not be computed, number {0}.", fault.number());
    }
}
