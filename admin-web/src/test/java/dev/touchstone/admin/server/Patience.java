package dev.touchstone.admin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what the console does beside a call. */
public final class Patience {

    private static final Duration MOST = Duration.ofMinutes(6);
    private static final Duration STEP = Duration.ofMillis(300);

    private Patience() {}

    /** Asks again and again until it is so; fails when it never is. */
    public static void await(BooleanSupplier condition) {
        await("an answer", condition);
    }

    /** The same, and the failure says what was waited for. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + MOST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting for " + what).isLessThan(end);
            try {
                Thread.sleep(STEP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
