package dev.touchstone.admin.standards.draft;

import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.Weighing;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one person did to a draft since signing in: the steps to go back and forth, locked weights, and weights that changed by themselves. */
public class DraftHistory implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_STEPS = 100;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Set<String> locked = new TreeSet<>();
    private final Set<String> moved = new TreeSet<>();

    /**
     * Notes a change.
     *
     * @param series what repeated changes have in common that are one step together; null for a step of its own
     */
    public void changed(@Nullable String series, Standard before, Standard after) {
        Step last = done.peek();
        boolean goesOn = last != null && last.isFollowedBy(series, before);
        Step step = goesOn
                ? new Step(series, last.before, StandardDocument.write(after))
                : new Step(series, StandardDocument.write(before), StandardDocument.write(after));
        if (goesOn) {
            done.pop();
        }
        done.push(step);
        undone.clear();
        while (done.size() > MOST_STEPS) {
            done.removeLast();
        }
    }

    /** What the draft was before a series of changes that would go on now; the draft itself if none would. */
    public Standard startOf(String series, Standard now) {
        Step last = done.peek();
        return last != null && last.isFollowedBy(series, now) ? StandardDocument.read(last.before) : now;
    }

    /** What one step back leads to; empty if there is none, or somebody else has changed the draft since. */
    public Optional<Standard> findBack(Standard now) {
        Step last = done.peek();
        return last != null && last.after.equals(StandardDocument.write(now))
                ? Optional.of(StandardDocument.read(last.before))
                : Optional.empty();
    }

    /** What one step forth leads to; empty if there is none, or somebody else has changed the draft since. */
    public Optional<Standard> findForth(Standard now) {
        Step next = undone.peek();
        return next != null && next.before.equals(StandardDocument.write(now))
                ? Optional.of(StandardDocument.read(next.after))
                : Optional.empty();
    }

    /** One step back was taken. */
    public void wentBack() {
        undone.push(done.pop());
        moved.clear();
    }

    /** One step forth was taken. */
    public void wentForth() {
        done.push(undone.pop());
        moved.clear();
    }

    /** Notes which weights another one moved; what a person set or brought back is nobody else's doing. */
    public void weighed(@Nullable String set, Standard before, Standard after) {
        Weighing was = Weighing.of(before, locked);
        Weighing.of(after, locked).weights().forEach((key, weight) -> {
            if (!weight.equals(was.weights().get(key))) {
                moved.add(key);
            }
        });
        if (set != null) {
            moved.remove(set);
        }
    }

    /** All weights are as somebody wanted them. */
    public void forgetMoved() {
        moved.clear();
    }

    /** Locks a weight, or unlocks it. */
    public void toggleLock(String indicator) {
        if (!locked.remove(indicator)) {
            locked.add(indicator);
        }
    }

    /** Keys of indicators whose weight no other one changes. */
    public Set<String> getLocked() {
        return Set.copyOf(locked);
    }

    /** Whether a weight changed because of another one, and nobody has set it since. */
    public boolean isMoved(String indicator) {
        return moved.contains(indicator);
    }

    private record Step(@Nullable String series, String before, String after) implements Serializable {

        boolean isFollowedBy(@Nullable String next, Standard now) {
            return series != null && series.equals(next) && after.equals(StandardDocument.write(now));
        }
    }
}
