package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.imports.ImportDesk;
import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.shell.Fault;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.StandardPublished;
import dev.touchstone.admin.standards.VersionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Computes live results again after a standard was published. Its subject is the version. */
@ApplicationScoped
public class PublishedWork implements Work {

    static final String KIND = "published";

    private static final Logger LOG = System.getLogger(PublishedWork.class.getName());

    @Inject
    ResultsWork results;

    @Inject
    StandardDesk standards;

    @Inject
    ImportDesk imports;

    @Inject
    Jobs jobs;

    void published(@Observes StandardPublished event) {
        jobs.start(KIND, event.version());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long version) {
        VersionRow row = standards.find(version).orElseThrow();
        Optional<TouchedDays> days = imports.findAllDays();
        LocalDate from = row.standard().version().from();
        if (days.isPresent() && !days.get().last().isBefore(from)) {
            LocalDate first =
                    days.get().first().isBefore(from) ? from : days.get().first();
            results.compute(
                    List.of(row.standard().version().standard()),
                    new TouchedDays(first, days.get().last()));
        }
    }

    @Override
    public void failed(long version, Fault fault) {
        LOG.log(Level.ERROR, "Results by version {0} could not be computed, number {1}.", version, fault.number());
    }
}
