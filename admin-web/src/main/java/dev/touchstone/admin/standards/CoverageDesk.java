package dev.touchstone.admin.standards;

import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.admin.jobs.KeptAnswers;
import dev.touchstone.admin.measurements.MeasuredTable;
import dev.touchstone.scoring.coverage.Coverage;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Which indicators of a standard the facts on hand can feed. It is computed beside the page and kept as long as no fact
 * changes, at most ten minutes since people may move; weights, rules and grades change nothing of it.
 */
@ApplicationScoped
public class CoverageDesk {

    private static final Duration PATIENCE = Duration.ofMillis(1200);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 24;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService executor;

    @Inject
    CoverageRun run;

    @Inject
    InstantSource clock;

    private final KeptAnswers<Question, Coverage> answers = new KeptAnswers<>(KEPT, MOST_KEPT);

    /** The days that the facts on hand reach over; empty if there are none. */
    public Optional<TouchedDays> findDays() {
        return run.findDays();
    }

    /** The answer, or nothing yet: ask again in a second. */
    public Optional<Coverage> find(Standard standard, Period period) {
        return find(standard, period, PATIENCE);
    }

    /** The answer if it comes in time, or nothing yet. */
    public Optional<Coverage> find(Standard standard, Period period, Duration patience) {
        Question question = new Question(MeasuredTable.of(standard), period, run.position());
        return answers.find(question, () -> executor.submit(() -> compute(question)), clock.instant(), patience)
                .map(coverage -> new Coverage(standard, coverage.indicators()));
    }

    private Coverage compute(Question question) {
        return run.of(question.standard(), question.period(), question.position());
    }

    private record Question(Standard standard, Period period, long position) {}
}
