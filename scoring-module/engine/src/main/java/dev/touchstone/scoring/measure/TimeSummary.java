package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many durations become one figure. */
public sealed interface TimeSummary {

    /** Their sum by their number, in seconds. */
    record Mean() implements TimeSummary {}

    /** The one in the middle, or the mean of the two in the middle, in seconds. */
    record Median() implements TimeSummary {}

    /**
     * The smallest duration that at least so many per cent do not exceed (nearest rank), in seconds.
     *
     * @param percent 1 to 99
     */
    record Percentile(int percent) implements TimeSummary {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if it is not 1 to 99
         */
        public Percentile {
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException("A percentile lies between 1 and 99, not " + percent);
            }
        }
    }

    /**
     * The share of durations that do not exceed their target, in per cent. Each is compared with the target of its own channel.
     *
     * @param target the target of every channel that has none of its own, above 0
     * @param byChannel targets of single channels, each above 0
     */
    record WithinTarget(Duration target, SortedMap<Channel, Duration> byChannel) implements TimeSummary {
        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException if a target is not above 0
         */
        public WithinTarget {
            byChannel = Collections.unmodifiableSortedMap(new TreeMap<>(byChannel));
            requirePositive(target);
            byChannel.values().forEach(WithinTarget::requirePositive);
        }

        /**
         * One target for every channel.
         *
         * @param target above 0
         * @return the summary
         */
        public static WithinTarget of(Duration target) {
            return new WithinTarget(target, new TreeMap<>());
        }

        private static void requirePositive(Duration target) {
            if (target.isNegative() || target.isZero()) {
                throw new IllegalArgumentException("A target time is above 0, not " + target);
            }
        }
    }

    /**
     * The unit of the figure.
     *
     * @return seconds, or per cent for a share
     */
    default Unit unit() {
        return isShare() ? Unit.PERCENT : Unit.SECONDS;
    }

    /**
     * Which way is better.
     *
     * @return the shorter the better, but the greater the share within target the better
     */
    default Direction better() {
        return isShare() ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
    }

    /**
     * Whether the figure is a share within target.
     *
     * @return true for {@link WithinTarget}
     */
    default boolean isShare() {
        return this instanceof WithinTarget;
    }

    /**
     * What one duration gives to the figure.
     *
     * @param time how long
     * @param channel the channel of its fact
     * @return the observation; left out if the duration is impossible
     */
    default Observation observe(Duration time, Channel channel) {
        Observation observed = Observation.of(time);
        if (this instanceof WithinTarget within && observed instanceof Observation.Counted) {
            Duration target = within.byChannel().getOrDefault(channel, within.target());
            return Observation.of(time.compareTo(target) <= 0);
        }
        return observed;
    }

    /**
     * How observations become one figure.
     *
     * @return the conclusion
     */
    default Conclusion conclusion() {
        if (this instanceof Median) {
            return Conclusion.MEDIAN;
        }
        return this instanceof Percentile percentile
                ? new Conclusion.Percentile(percentile.percent())
                : Conclusion.RATIO;
    }
}
