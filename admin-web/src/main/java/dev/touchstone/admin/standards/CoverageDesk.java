package dev.touchstone.admin.standards;

import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.scoring.coverage.Coverage;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    private final Map<Question, Answer> answers = new LinkedHashMap<>();

    /** The days that the facts on hand reach over; empty if there are none. */
    public Optional<TouchedDays> findDays() {
        return run.findDays();
    }

    /** The answer, or nothing yet: ask again in a second. */
    public Optional<Coverage> find(Standard standard, Period period) {
        Future<Coverage> coming = ask(new Question(measured(standard), period, run.position()));
        try {
            Coverage coverage = coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(new Coverage(standard, coverage.indicators()));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            forget(coming);
            throw new IllegalStateException("The coverage of " + standard.version() + " was not computed", failed);
        }
    }

    private synchronized Future<Coverage> ask(Question question) {
        Instant now = clock.instant();
        answers.values().removeIf(answer -> answer.since().plus(KEPT).isBefore(now));
        Answer known = answers.get(question);
        if (known == null) {
            if (answers.size() >= MOST_KEPT) {
                answers.remove(answers.keySet().iterator().next());
            }
            known = new Answer(
                    executor.submit(() -> run.of(question.standard(), question.period(), question.position())), now);
            answers.put(question, known);
        }
        return known.coverage();
    }

    private synchronized void forget(Future<Coverage> failed) {
        answers.values().removeIf(answer -> answer.coverage().equals(failed));
    }

    /** A standard without what coverage does not depend on, so that an edited weight asks no new question. */
    private static Standard measured(Standard standard) {
        return standard.withDimensions(standard.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .map(indicator -> indicator
                                        .withWeight(Percentage.of("0"))
                                        .withChannelTargets(ChannelTargets.NONE)
                                        .withRule(new DirectPoints(BigDecimal.ONE)))
                                .toList()))
                .toList());
    }

    private record Question(Standard standard, Period period, long position) {}

    private record Answer(Future<Coverage> coverage, Instant since) {}
}
