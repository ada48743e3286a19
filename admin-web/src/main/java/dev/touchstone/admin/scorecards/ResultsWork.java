package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.imports.FactsArrived;
import dev.touchstone.admin.imports.ImportDesk;
import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.shell.Fault;
import dev.touchstone.admin.standards.StandardDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.stream.Collectors;

/** Computes live results again after facts arrived. Its subject is the import run. */
@ApplicationScoped
public class ResultsWork implements Work {

    static final String KIND = "results";

    private static final Logger LOG = System.getLogger(ResultsWork.class.getName());

    @Inject
    Computing computing;

    @Inject
    StandardDesk standards;

    @Inject
    ResultPeriods periods;

    @Inject
    ImportDesk imports;

    @Inject
    Jobs jobs;

    void factsArrived(@Observes FactsArrived event) {
        jobs.start(KIND, event.run());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long importRun) {
        imports.findTouchedDays(importRun).ifPresent(this::compute);
    }

    /** The live results stay as they were; the next import computes them again. */
    @Override
    public void failed(long importRun, Fault fault) {
        LOG.log(
                Level.ERROR,
                "Results after import run {0} could not be computed, number {1}.",
                importRun,
                fault.number());
    }

    /** Computes by every published standard. */
    void compute(TouchedDays days) {
        compute(standards.listPublishedStandards(), days);
    }

    /** Computes every period whose results depend on the days. */
    void compute(Collection<String> standards, TouchedDays days) {
        standards.stream()
                .collect(Collectors.groupingBy(standard -> periods.listOf(standard, days)))
                .forEach((touched, alike) -> computing.compute(alike, touched));
    }
}
