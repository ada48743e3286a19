package dev.touchstone.admin.jobs;

import dev.touchstone.admin.shell.Fault;
import dev.touchstone.admin.storage.ConsoleDatabase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Counts to its subject, one row and one transaction a step, and goes on where the rows end. Travels into the server
 * with {@link WorkSurvivesIT}.
 */
@ApplicationScoped
public class CountingWork implements Work {

    static final int END = 60;
    private static final Duration STEP = Duration.ofMillis(200);

    @Inject
    CountingSteps steps;

    @Inject
    Jobs jobs;

    void startOnce(@Observes @Priority(ConsoleDatabase.TABLES_READY + 1) Startup startup) {
        if (steps.count() == 0) {
            jobs.start(kind(), END);
        }
    }

    @Override
    public String kind() {
        return "counting";
    }

    @Override
    public void run(long subject) throws InterruptedException {
        for (int next = steps.count() + 1; next <= subject; next++) {
            jobs.checkpoint();
            steps.add(next);
            Thread.sleep(STEP);
        }
    }

    @Override
    public void failed(long subject, Fault fault) {
        throw new IllegalStateException("Counting failed: " + fault.number());
    }
}
