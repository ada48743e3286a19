package dev.touchstone.admin.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Answers that are computed beside the page, each once for everybody who asks, and kept for a while. One that failed is forgotten, so
 * that asking again computes it again.
 *
 * @param <Q> what is asked; equal questions have one answer
 * @param <A> what comes back
 */
public final class KeptAnswers<Q, A> {

    private final Duration kept;
    private final int most;
    private final Map<Q, Answer<A>> answers = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param kept how long an answer is kept
     * @param most how many are kept; the oldest makes room
     */
    public KeptAnswers(Duration kept, int most) {
        this.kept = kept;
        this.most = most;
    }

    /**
     * The answer if it comes in time, or nothing yet: ask again in a second.
     *
     * @param begin begins to compute it
     * @param patience how long to wait
     * @throws IllegalStateException if it could not be computed
     */
    public Optional<A> find(Q question, Supplier<Future<A>> begin, Instant now, Duration patience) {
        Future<A> coming = ask(question, begin, now);
        try {
            return Optional.of(coming.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            forget(coming);
            throw new IllegalStateException("What was asked could not be computed: see the cause", failed);
        }
    }

    private synchronized Future<A> ask(Q question, Supplier<Future<A>> begin, Instant now) {
        answers.values().removeIf(answer -> answer.since().plus(kept).isBefore(now));
        Answer<A> known = answers.get(question);
        if (known == null) {
            if (answers.size() >= most) {
                answers.remove(answers.keySet().iterator().next());
            }
            known = new Answer<>(begin.get(), now);
            answers.put(question, known);
        }
        return known.coming();
    }

    private synchronized void forget(Future<A> failed) {
        answers.values().removeIf(answer -> answer.coming().equals(failed));
    }

    private record Answer<A>(Future<A> coming, Instant since) {}
}
