package dev.touchstone.admin.benchmarks;

import dev.touchstone.admin.shell.Fault;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Measures the company's figures beside the page; each half year of a standard once at a time. */
@ApplicationScoped
public class OwnFigures {

    private static final Logger LOG = System.getLogger(OwnFigures.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService executor;

    @Inject
    CompanyMeasuring measuring;

    @Inject
    BenchmarkDesk desk;

    private final Set<Key> running = ConcurrentHashMap.newKeySet();

    private record Key(String standard, Period half) {}

    /** Begins unless it is under way already. */
    void start(Standard standard, Period half, String by) {
        Key key = new Key(standard.version().standard(), half);
        if (running.add(key)) {
            executor.submit(() -> measure(standard, key, by));
        }
    }

    boolean isRunning(String standard, Period half) {
        return running.contains(new Key(standard, half));
    }

    /** What cannot be measured stays as it was; the log has the number. */
    private void measure(Standard standard, Key key, String by) {
        try {
            Map<String, OwnFigure> figures = measuring.measure(standard, key.half());
            desk.keep(key.standard(), key.half(), figures, by);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "{0} of {1} could not be measured, number {2}.",
                    key.half(),
                    key.standard(),
                    Fault.recorded(e).number());
        } finally {
            running.remove(key);
        }
    }
}
