package dev.touchstone.admin.jobs;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.touchstone.admin.shell.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;

/** Starts long work, and does it when its turn has come. */
@ApplicationScoped
public class Jobs {

    @Inject
    @Any
    Instance<Work> kinds;

    @Inject
    JobScheduler scheduler;

    @Inject
    InstantSource clock;

    /**
     * Starts work. It begins once the caller's transaction is committed, and not at all when that is rolled back. Work
     * of the same kind on the same subject that is waiting or running is not started twice.
     *
     * @param kind of a {@link Work} bean
     * @param subject the key of what is to be worked on
     */
    public void start(String kind, long subject) {
        startAt(kind, subject, clock.instant());
    }

    /** Has work begin at an instant instead of at once. */
    public void startAt(String kind, long subject, Instant due) {
        workOf(kind);
        TaskInstance<Void> task = new TaskInstance<>(JobScheduler.TASK, kind + ":" + subject);
        scheduler.client().scheduleIfNotExists(task, due);
    }

    /** Between two steps: ends the work for now when the server stops; it goes on after the next start. */
    public void checkpoint() {
        if (scheduler.isStopping() || Thread.currentThread().isInterrupted()) {
            throw new ServerStopping();
        }
    }

    /** A thread of the server's own beside the one that does the work, which has to close it. */
    public ExecutorService newThread() {
        return scheduler.newThread();
    }

    @ActivateRequestContext
    void run(String instance) {
        int colon = instance.lastIndexOf(':');
        Work work = workOf(instance.substring(0, colon));
        long subject = Long.parseLong(instance.substring(colon + 1));
        try {
            work.run(subject);
        } catch (ServerStopping | GoOnLater later) {
            throw later;
        } catch (Exception e) {
            work.failed(subject, Fault.recorded(e));
        }
    }

    private Work workOf(String kind) {
        return kinds.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no work of kind \"" + kind + "\". Maybe it was started by a newer release."));
    }
}
