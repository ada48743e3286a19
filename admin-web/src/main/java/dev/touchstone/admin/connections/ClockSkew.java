package dev.touchstone.admin.connections;

import java.time.Duration;

/**
 * How far a source's clock is from the console's, as people are told. What the way there and back takes is no skew.
 *
 * @param skew the source's clock less ours
 */
public record ClockSkew(Duration skew) {

    private static final Duration AGREES = Duration.ofSeconds(5);
    private static final Duration TOLERABLE = Duration.ofMinutes(1);

    /** Which sentence says it; it is given the {@link #amount}. */
    public String textKey() {
        if (skew.abs().compareTo(AGREES) <= 0) {
            return "connections.clock.agrees";
        }
        return skew.isNegative() ? "connections.clock.behind" : "connections.clock.ahead";
    }

    /** Hours, minutes and seconds, such as 0:02:10. */
    public String amount() {
        Duration amount = skew.abs();
        return "%d:%02d:%02d".formatted(amount.toHours(), amount.toMinutesPart(), amount.toSecondsPart());
    }

    /** Whether somebody should set a clock. */
    public boolean isTooFar() {
        return skew.abs().compareTo(TOLERABLE) > 0;
    }
}
