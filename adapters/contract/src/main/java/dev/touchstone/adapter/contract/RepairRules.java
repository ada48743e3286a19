package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R13 and R14: what has been read once can be read again, since an instant and by key, where the adapter offers that. */
abstract class RepairRules extends RuleGroup {

    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final int MOST_KEYS = 100;

    @ParameterizedTest(name = "R13: a cursor since an instant, the account that reads is told times at {0}")
    @Proves(Rule.R13)
    @ValueSource(strings = {"+08:00", "-08:00"})
    void cursorSinceAnInstantGivesAllThatChangedSince(String account) throws AdapterException {
        try (LiveSource source = fixture().liveSource(ZoneOffset.of(account))) {
            FactKey old = source.create();
            FactKey touched = source.create();
            source.pass(A_MONTH);
            FactKey first = source.create();
            Instant since = source.created(first);
            source.pass(Duration.ofHours(1));
            FactKey later = source.create();
            source.change(touched);
            settle(source);
            Cursor cursor = findCursor(source, first.stream(), since)
                    .orElseGet(() -> notOffered("stream " + first.stream() + " cannot be read since an instant"));

            Harvest harvest = new Harvest();
            try (Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
                Host.readOn(connection::read, cursor, harvest);
            }
            assertThat(harvest.keys()).contains(first, later, touched).doesNotContain(old);
        }
    }

    @Test
    @Proves(Rule.R14)
    @DisplayName("R14: records that are fetched by key come as they are, and mistyped keys do no harm")
    void recordsFetchedByKeyComeAsTheyAre() throws AdapterException {
        if (!fixture().newAdapter().describe().capabilities().contains(Capability.FETCH)) {
            skip(Rule.R14, "it does not offer to fetch single records");
        }
        try (TestSource source = fixture().filledSource();
                Connection connection = Host.connect(fixture().newAdapter(), source, 10)) {
            for (String stream : Host.listStreams(connection)) {
                List<ServiceFact> read = Host.readFrom(connection, Cursor.start(stream)).facts().stream()
                        .limit(MOST_KEYS)
                        .collect(Collectors.toList());
                if (!read.isEmpty()) {
                    List<FactKey> keys = read.stream().map(ServiceFact::key).collect(Collectors.toList());
                    assertThat(connection.fetch(keys).facts()).containsExactlyInAnyOrderElementsOf(read);
                }
                for (String mistyped : List.of("999999999", "试金石", "../me", "1 OR 1=1")) {
                    FactPage page = connection.fetch(List.of(new FactKey(stream, mistyped)));
                    assertThat(page.facts())
                            .as("facts with the key %s", mistyped)
                            .isEmpty();
                }
            }
        }
    }

    private Optional<Cursor> findCursor(TestSource source, String stream, Instant since) throws AdapterException {
        try (Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
            return connection.findCursorSince(stream, since);
        }
    }

    private Cursor notOffered(String reason) {
        skip(Rule.R13, reason);
        throw new IllegalStateException("A skipped rule has gone on");
    }
}
