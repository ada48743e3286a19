package dev.touchstone.admin.retention;

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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Erases what is too old, every day. Its subject is the day, counted from 1970. */
@ApplicationScoped
public class RetentionWork implements Work {

    static final String KIND = "retention";

    private static final Logger LOG = System.getLogger(RetentionWork.class.getName());

    @Inject
    RetentionDesk desk;

    @Inject
    Jobs jobs;

    @Inject
    InstantSource clock;

    @Transactional
    void begin(@Observes @Priority(ConsoleDatabase.TABLES_READY + 1) Startup startup) {
        jobs.start(KIND, today());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(long day) {
        planTomorrow();
        while (desk.eraseSome()) {
            jobs.checkpoint();
        }
    }

    /** What was not erased today is erased tomorrow. */
    @Override
    public void failed(long day, Fault fault) {
        LOG.log(Level.ERROR, "Personal fields that are too old could not be erased, number {0}.", fault.number());
    }

    private void planTomorrow() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        jobs.startAt(KIND, today() + 1, tomorrow);
    }

    private long today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
    }
}
