package dev.touchstone.admin.restatements;

import dev.touchstone.admin.jobs.KeptAnswers;
import dev.touchstone.admin.scorecards.ConfirmedPast;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Results of past periods under drafts with their days, computed beside the page and kept for a few minutes. */
@ApplicationScoped
public class Trials {

    private static final Duration PATIENCE = Duration.ofMillis(1200);
    private static final Duration KEPT = Duration.ofMinutes(3);
    private static final int MOST_KEPT = 4;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService executor;

    @Inject
    ConfirmedPast past;

    @Inject
    InstantSource clock;

    private final KeptAnswers<Question, Map<Period, SortedMap<Subject, Scorecard>>> answers =
            new KeptAnswers<>(KEPT, MOST_KEPT);

    /** Everybody's results by period, or nothing yet: ask again in a second. */
    Optional<Map<Period, SortedMap<Subject, Scorecard>>> find(
            long draft, Standard effective, SortedSet<Period> periods) {
        Question question = new Question(draft, effective, periods);
        return answers.find(question, () -> executor.submit(() -> tryOut(question)), clock.instant(), PATIENCE);
    }

    private Map<Period, SortedMap<Subject, Scorecard>> tryOut(Question question) {
        Map<Period, SortedMap<Subject, Scorecard>> results = new TreeMap<>();
        question.periods()
                .forEach(period -> results.put(period, past.tryOut(question.draft(), question.effective(), period)));
        return results;
    }

    private record Question(long draft, Standard effective, SortedSet<Period> periods) {}
}
