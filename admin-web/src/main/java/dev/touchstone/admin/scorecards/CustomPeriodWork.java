package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.shell.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Computes results of a custom period that somebody has asked for. Its subject is the period's first day; what is due is remembered elsewhere. */
@ApplicationScoped
public class CustomPeriodWork implements Work {

    static final String KIND = "custom-period";

    private static final Logger LOG = System.getLogger(CustomPeriodWork.class.getName());

    @Inject
    Computing computing;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long firstDay) {
        computing.computeDue();
    }

    @Override
    public void failed(long firstDay, Fault fault) {
        LOG.log(Level.ERROR, "Results of a custom period could not be computed, number {0}.", fault.number());
    }
}
