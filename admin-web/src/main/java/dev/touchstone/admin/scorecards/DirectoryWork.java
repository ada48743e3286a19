package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.imports.ImportDesk;
import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.people.DirectoryChanged;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.shell.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Optional;

/** Computes live results again after people, names or units changed. Its subject is the position of the change. */
@ApplicationScoped
public class DirectoryWork implements Work {

    static final String KIND = "directory";

    private static final Logger LOG = System.getLogger(DirectoryWork.class.getName());

    @Inject
    ResultsWork results;

    @Inject
    ImportDesk imports;

    @Inject
    DirectoryStore directory;

    @Inject
    Jobs jobs;

    void changed(@Observes DirectoryChanged event) {
        jobs.start(KIND, event.position());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long position) {
        imports.findAllDays().flatMap(all -> since(all, position)).ifPresent(results::compute);
    }

    /** The live results stay as they were; the next import computes them again. */
    @Override
    public void failed(long position, Fault fault) {
        LOG.log(
                Level.ERROR,
                "Results after change {0} of the directory could not be computed, number {1}.",
                position,
                fault.number());
    }

    /** A membership matters from its first day on; anything else always. */
    private Optional<TouchedDays> since(TouchedDays all, long position) {
        LocalDate first = directory
                .findFirstDay(position)
                .filter(day -> day.isAfter(all.first()))
                .orElse(all.first());
        return first.isAfter(all.last()) ? Optional.empty() : Optional.of(new TouchedDays(first, all.last()));
    }
}
