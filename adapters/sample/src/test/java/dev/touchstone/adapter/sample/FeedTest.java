package dev.touchstone.adapter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Tombstone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year that goes on, and single facts fetched again. */
class FeedTest {

    @ParameterizedTest(name = "read until {0}, then on until {1}")
    @CsvSource({"2026-01-10, 2026-01-11", "2026-01-01, 2026-01-31", "2026-01-31, 2026-02-09", "2026-01-27, 2026-03-02"})
    void readingOnBringsTheHostToWhatTheLongerYearHolds(String first, String then) throws AdapterException {
        Map<FactKey, ServiceFact> stored = new HashMap<>();
        Map<String, Cursor> cursors = new HashMap<>();
        try (Connection connection = SampleYear.connect(Map.of("until", first, "scale", "20"))) {
            for (StreamDescriptor stream : connection.listStreams()) {
                cursors.put(stream.name(), store(connection, Cursor.start(stream.name()), stored));
            }
        }
        int before = stored.size();
        try (Connection connection = SampleYear.connect(Map.of("until", then, "scale", "20"))) {
            for (Cursor cursor : cursors.values()) {
                store(connection, cursor, stored);
            }
        }

        assertThat(stored).hasSizeGreaterThan(before);
        assertThat(stored)
                .isEqualTo(SampleYear.read(Map.of("until", then, "scale", "20")).all().stream()
                        .collect(Collectors.toMap(ServiceFact::key, fact -> fact)));
    }

    @Test
    void aTicketThatIsOpenOnTheLastDayChangesLater() throws AdapterException {
        Map<FactKey, ServiceFact> early = byKey("2026-01-10");
        Map<FactKey, ServiceFact> later = byKey("2026-02-10");

        assertThat(early.keySet()).isSubsetOf(later.keySet());
        assertThat(early.values()).anyMatch(fact -> !fact.equals(later.get(fact.key())));
    }

    @Test
    void nothingNewIsAnEmptyLastPage() throws AdapterException {
        try (Connection connection = SampleYear.connect(Map.of("until", "2026-01-05"))) {
            Cursor end = store(connection, Cursor.start("tickets"), new HashMap<>());
            FactPage again = connection.read(end);

            assertThat(again.size()).isZero();
            assertThat(again.last()).isTrue();
            assertThat(again.next()).isEqualTo(end);
        }
    }

    @Test
    void factsAreFetchedAgainAsTheyStandAndUnknownOnesAreGone() throws AdapterException {
        try (Connection connection = SampleYear.connect(Map.of("until", "2026-02-05"))) {
            for (StreamDescriptor stream : connection.listStreams()) {
                List<ServiceFact> some = SampleYear.readAll(connection, stream.name()).stream()
                        .limit(3)
                        .collect(Collectors.toList());
                List<FactKey> keys = some.stream().map(ServiceFact::key).collect(Collectors.toList());
                assertThat(connection.fetch(keys).facts()).isEqualTo(some);
            }
            List<FactKey> unknown = List.of(
                    new FactKey("tickets", "T202601-0001-999"),
                    new FactKey("tickets", "T202701-0001-001"),
                    new FactKey("tickets", "42"));
            assertThat(connection.fetch(unknown).deletions())
                    .extracting(Tombstone::key)
                    .isEqualTo(unknown);
        }
    }

    private static Cursor store(Connection connection, Cursor from, Map<FactKey, ServiceFact> stored)
            throws AdapterException {
        FactPage page = connection.read(from);
        page.facts().forEach(fact -> stored.put(fact.key(), fact));
        while (!page.last()) {
            page = connection.read(page.next());
            page.facts().forEach(fact -> stored.put(fact.key(), fact));
        }
        return page.next();
    }

    private static Map<FactKey, ServiceFact> byKey(String until) {
        return SampleYear.read(Map.of("until", until, "scale", "20")).all().stream()
                .collect(Collectors.toMap(ServiceFact::key, fact -> fact));
    }
}
