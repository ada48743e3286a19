package dev.touchstone.admin.imports;

import dev.touchstone.admin.jobs.GoOnLater;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.shell.Fault;
import dev.touchstone.admin.storage.ConsoleDatabase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Looks every minute whose time has come. There is one piece of it, which never ends. */
@ApplicationScoped
public class ScheduleWork implements Work {

    static final String KIND = "schedule";

    private static final Logger LOG = System.getLogger(ScheduleWork.class.getName());
    private static final long THE_ONE = 0;

    @Inject
    ScheduleDesk desk;

    @Inject
    Jobs jobs;

    @Inject
    InstantSource clock;

    @Transactional
    void begin(@Observes @Priority(ConsoleDatabase.TABLES_READY + 1) Startup startup) {
        jobs.start(KIND, THE_ONE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long one) {
        try {
            desk.startDue();
        } catch (RuntimeException e) {
            failed(one, Fault.recorded(e));
        }
        throw new GoOnLater(clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
    }

    /** The next minute looks again. */
    @Override
    public void failed(long one, Fault fault) {
        LOG.log(Level.ERROR, "Scheduled imports could not be started, number {0}.", fault.number());
    }
}
