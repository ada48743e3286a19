package dev.touchstone.admin.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.touchstone.admin.storage.ConsoleDatabase;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Picks waiting work from the database and has it done on the server's own threads. Work whose server was killed shows
 * no heartbeat any more; within seconds of the next start it is picked again.
 */
@ApplicationScoped
public class JobScheduler {

    static final String TASK = "job";

    private static final int WORKERS = 2;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_BEFORE_DEAD = 4;
    private static final Duration RETRY_AFTER_STOP = Duration.ofSeconds(2);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    @SuppressWarnings("NullAway.Init")
    private ManagedThreadFactory threads;

    @Inject
    DataSource dataSource;

    @Inject
    Jobs jobs;

    private @Nullable Scheduler scheduler;

    void start(@Observes @Priority(ConsoleDatabase.TABLES_READY) Startup startup) {
        CustomTask<Void> task = Tasks.custom(TASK, Void.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(RETRY_AFTER_STOP)))
                .execute((instance, context) -> run(instance.getId()));
        Scheduler built = Scheduler.create(dataSource, task)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(WORKERS)
                .executorService(Executors.newFixedThreadPool(WORKERS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_BEFORE_DEAD)
                .shutdownMaxWait(PATIENCE_AT_STOP)
                .build();
        built.start();
        scheduler = built;
    }

    void stop(@Observes Shutdown shutdown) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Work that is done is forgotten; work that asked for it goes on at its instant. */
    private CompletionHandler<Void> run(String instance) {
        try {
            jobs.run(instance);
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (GoOnLater later) {
            return (complete, operations) -> operations.reschedule(complete, later.at());
        }
    }

    ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(threads);
    }

    boolean isStopping() {
        return scheduler == null || scheduler.getSchedulerState().isShuttingDown();
    }

    /** Takes part in the caller's transaction. */
    SchedulerClient client() {
        if (scheduler == null) {
            throw new IllegalStateException("Work cannot be started before the console has.");
        }
        return scheduler;
    }
}
