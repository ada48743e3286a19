package dev.touchstone.scoring.card;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs in one line of two scorecards.
 *
 * @param before the line before; null if the card had none
 * @param after the line after; null if the card has none any more; never both null
 * @param aspects what differs, at least one
 */
public record LineDiff(
        @Nullable ScorecardLine before, @Nullable ScorecardLine after, Set<Aspect> aspects) {

    /** What can differ in a line. */
    public enum Aspect {
        /** The line is there on one card only. */
        PRESENCE,
        /** Name, dimension or weight. */
        WEIGHT,
        /** The rule, its target, or what it is applied to. */
        RULE,
        /** What was measured, or what was not counted. */
        MEASUREMENT,
        /** Whether it is rated. */
        STATE,
        /** What was lost, and why. */
        DEDUCTIONS,
        /** What named persons added or took. */
        ADJUSTMENT,
        /** Its points or its maximum. */
        POINTS,
        /** What it counts on the card, such as after another line was left out. */
        COUNTED
    }

    /** Copies the aspects. */
    public LineDiff {
        aspects = Collections.unmodifiableSet(EnumSet.copyOf(aspects));
    }

    /**
     * The key of the line's indicator.
     *
     * @return the key
     */
    public String indicator() {
        ScorecardLine line = after != null ? after : before;
        if (line == null) {
            throw new IllegalStateException("A difference needs a line before or after");
        }
        return line.indicator().key();
    }

    /** Compares two versions of a line; empty if they are equal. */
    static Optional<LineDiff> between(@Nullable ScorecardLine before, @Nullable ScorecardLine after) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (before == null || after == null) {
            aspects.add(Aspect.PRESENCE);
        } else {
            compare(before, after, aspects);
        }
        return aspects.isEmpty() ? Optional.empty() : Optional.of(new LineDiff(before, after, aspects));
    }

    private static void compare(ScorecardLine before, ScorecardLine after, Set<Aspect> aspects) {
        note(
                aspects,
                Aspect.WEIGHT,
                before.indicator().weight(),
                after.indicator().weight());
        note(
                aspects,
                Aspect.WEIGHT,
                before.indicator().name(),
                after.indicator().name());
        note(
                aspects,
                Aspect.WEIGHT,
                before.dimension().name(),
                after.dimension().name());
        note(aspects, Aspect.RULE, before.indicator().rule(), after.indicator().rule());
        note(
                aspects,
                Aspect.RULE,
                before.indicator().channelTargets(),
                after.indicator().channelTargets());
        note(
                aspects,
                Aspect.RULE,
                before.indicator().measure(),
                after.indicator().measure());
        note(
                aspects,
                Aspect.RULE,
                before.indicator().selection(),
                after.indicator().selection());
        note(aspects, Aspect.MEASUREMENT, before.actuals(), after.actuals());
        note(aspects, Aspect.STATE, before.state(), after.state());
        note(aspects, Aspect.DEDUCTIONS, before.deductions(), after.deductions());
        note(aspects, Aspect.ADJUSTMENT, before.adjustment(), after.adjustment());
        note(aspects, Aspect.POINTS, before.points(), after.points());
        note(aspects, Aspect.POINTS, before.maximum(), after.maximum());
        note(aspects, Aspect.COUNTED, before.counted(), after.counted());
        note(aspects, Aspect.COUNTED, before.countedMaximum(), after.countedMaximum());
    }

    private static void note(Set<Aspect> aspects, Aspect aspect, Object before, Object after) {
        if (!before.equals(after)) {
            aspects.add(aspect);
        }
    }
}
