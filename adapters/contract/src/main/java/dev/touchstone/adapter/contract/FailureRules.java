package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.adapter.contract.fake.Failure;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.feed.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** E1, E2, E4 and E5: what fails is named and ends soon, and is not taken for an empty source. */
abstract class FailureRules extends RuleGroup {

    private static final int ALWAYS = 1000;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @ParameterizedTest(name = "E1: {0} is passed on with the right instant")
    @Proves(Rule.E1)
    @EnumSource(
            value = Failure.class,
            names = {"LIMITED_IN_SECONDS", "LIMITED_UNTIL_A_DATE"})
    void rateLimitIsPassedOn(Failure limit) throws AdapterException {
        try (FaultySource source = fixture().faultySource();
                Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
            source.fail(limit, ALWAYS);
            Instant soon = Instant.now().plus(AN_HOUR);

            assertThatExceptionOfType(RateLimitedException.class)
                    .isThrownBy(() -> connection.read(start(connection)))
                    .satisfies(limited -> assertThat(limited.until()).isCloseTo(soon, within(1, ChronoUnit.MINUTES)));
        }
    }

    @ParameterizedTest(name = "E2: {0} is a source that is unavailable, and nothing is lost")
    @Proves(Rule.E2)
    @EnumSource(
            value = Failure.class,
            names = {"ERROR", "RESET", "TRUNCATED", "LOGIN_PAGE"})
    void failureIsNotAnEmptySource(Failure failure) throws AdapterException {
        try (FaultySource source = fixture().faultySource();
                Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
            Harvest whole = new Harvest();
            Host.readOn(connection::read, start(connection), whole);
            Cursor midway = connection.read(start(connection)).next();
            Harvest rest = new Harvest();
            Host.readOn(connection::read, midway, rest);

            source.fail(failure, ALWAYS);
            assertThatExceptionOfType(SourceUnavailableException.class).isThrownBy(() -> connection.read(midway));
            source.fail(failure, 0);

            Harvest after = new Harvest();
            Host.readOn(connection::read, midway, after);
            assertThat(whole.facts()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(new TreeSet<>(after.keys())).isEqualTo(new TreeSet<>(rest.keys()));
        }
    }

    @Test
    @Proves(Rule.E4)
    @DisplayName("E4: an interrupted reading ends within a second")
    void interruptEndsReading() throws Exception {
        try (FaultySource source = fixture().faultySource();
                Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
            Cursor start = start(connection);
            source.fail(Failure.STALLED, ALWAYS);
            AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
            Thread reading = new Thread(() -> {
                try {
                    connection.read(start);
                } catch (AdapterException | RuntimeException ended) {
                    thrown.set(ended);
                }
            });
            reading.start();
            Thread.sleep(500);
            assertThat(reading.isAlive()).as("the reading waits for its source").isTrue();
            reading.interrupt();
            reading.join(1000);

            assertThat(reading.isAlive())
                    .as("still reading a second after the interrupt")
                    .isFalse();
            assertThat(thrown.get()).isInstanceOf(SourceUnavailableException.class);
        }
    }

    @ParameterizedTest(name = "E5: {0} does not keep the host waiting")
    @Proves(Rule.E5)
    @EnumSource(
            value = Failure.class,
            names = {"LIMITED_IN_SECONDS", "STALLED"})
    void hostIsNotKeptWaiting(Failure failure) throws AdapterException {
        try (FaultySource source = fixture().faultySource();
                Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
            Cursor start = start(connection);
            source.fail(failure, ALWAYS);
            Thread reader = Thread.currentThread();
            Thread patience = new Thread(() -> interruptAfter(fixture().deadline(), reader));
            long began = System.nanoTime();
            patience.start();
            try {
                assertThatExceptionOfType(AdapterException.class).isThrownBy(() -> connection.read(start));
            } finally {
                patience.interrupt();
                Thread.interrupted();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as("time until the host was told")
                    .isLessThan(fixture().deadline());
        }
    }

    private static void interruptAfter(Duration time, Thread reader) {
        try {
            Thread.sleep(time.toMillis());
            reader.interrupt();
        } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
        }
    }

    private static Cursor start(Connection connection) {
        return Cursor.start(Host.listStreams(connection).get(0));
    }
}
