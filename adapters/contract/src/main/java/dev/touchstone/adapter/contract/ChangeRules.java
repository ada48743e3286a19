package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.feed.FactPage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R5 to R9, R11 and R12: what happens while the source is read is neither lost nor read too early. */
abstract class ChangeRules extends RuleGroup {

    private static final int MANY = 500;
    private static final Duration A_MILLENNIUM = Duration.ofDays(365L * 973);

    @Test
    @Proves(Rule.R5)
    @DisplayName("R5: a change in the second that a cursor stands in is not lost")
    void changesInOneSecondRoundACursor() throws AdapterException {
        try (LiveSource source = fixture().liveSource(ZoneOffset.UTC)) {
            FactKey before = source.create();
            Reader reader = new Reader(fixture(), source, before.stream(), 1);
            reader.readOn();
            FactKey after = source.create();
            reader.readOn();
            settle(source);
            reader.readOn();

            assertThat(reader.keys()).contains(before, after);
        }
    }

    @Test
    @Proves(Rule.R6)
    @DisplayName("R6: more records with one stamp than a page holds all come, and end")
    void manyRecordsWithOneStampEnd() throws AdapterException {
        try (LiveSource source = fixture().liveSource(ZoneOffset.UTC)) {
            List<FactKey> together = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                together.add(source.create());
            }
            settle(source);
            Reader reader = new Reader(fixture(), source, together.get(0).stream(), 20);
            reader.readOn();

            assertThat(reader.keys()).containsAll(together);
        }
    }

    @Test
    @Proves(Rule.R7)
    @DisplayName("R7: a record that changes between two pages keeps no other from coming")
    void recordChangesWhilePagesAreRead() throws AdapterException {
        try (LiveSource source = fixture().liveSource(ZoneOffset.UTC)) {
            List<FactKey> records = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                records.add(source.create());
                source.pass(Duration.ofSeconds(7));
            }
            settle(source);
            Reader reader = new Reader(fixture(), source, records.get(0).stream(), 3);
            FactPage first = reader.readPage();
            assertThat(first.last())
                    .as("twelve records are over after one page of three")
                    .isFalse();
            source.change(records.get(0));
            source.change(records.get(1));
            source.change(records.get(8));
            reader.readOn();
            settle(source);
            reader.readOn();

            Reader afresh = new Reader(fixture(), source, records.get(0).stream(), 100);
            afresh.readOn();
            assertThat(reader.keys()).containsAll(records);
            assertThat(reader.newest()).isEqualTo(afresh.newest());
        }
    }

    @Test
    @Proves(Rule.R8)
    @DisplayName("R8: a record that becomes visible after later ones is not lost")
    void lateVisibleRecordComes() throws AdapterException {
        try (LiveSource source = fixture().liveSource(ZoneOffset.UTC)) {
            FactKey late = source.createUnseen();
            source.pass(Duration.ofSeconds(1));
            FactKey later = source.create();
            source.pass(fixture().lag().dividedBy(2));
            Reader reader = new Reader(fixture(), source, late.stream(), 10);
            reader.readOn();
            source.show(late);
            settle(source);
            reader.readOn();

            assertThat(reader.keys()).contains(late, later);
        }
    }

    @ParameterizedTest(name = "R9: the account that reads is told times at {0}")
    @Proves(Rule.R9)
    @ValueSource(strings = {"+08:00", "-08:00", "Z"})
    void zoneOfTheAccountDoesNotMatter(String account) throws AdapterException {
        try (LiveSource source = fixture().liveSource(ZoneOffset.of(account))) {
            FactKey first = source.create();
            settle(source);
            Reader reader = new Reader(fixture(), source, first.stream(), 10);
            reader.readOn();
            FactKey second = source.create();
            settle(source);
            reader.readOn();

            assertThat(reader.keys()).contains(first, second);
            for (FactKey key : List.of(first, second)) {
                ServiceFact fact = reader.newest().get(key);
                if (fact instanceof Ticket) {
                    assertThat(((Ticket) fact).opened()).as("opened").isEqualTo(source.created(key));
                }
            }
        }
    }

    @Test
    @Proves(Rule.R11)
    @DisplayName("R11: reading ends after a stamp of the year 2999")
    void cursorOfTheFarFutureEnds() throws AdapterException {
        try (LiveSource source = fixture().liveSource(ZoneOffset.UTC)) {
            source.pass(A_MILLENNIUM);
            FactKey future = source.create();
            settle(source);
            Reader reader = new Reader(fixture(), source, future.stream(), 10);
            reader.readOn();
            assertThat(reader.keys()).contains(future);
            source.pass(A_MILLENNIUM.plus(fixture().lag()).negated());

            reader.readOn();
            reader.readOn();
        }
    }

    @Test
    @Proves(Rule.R12)
    @DisplayName("R12: what has just happened waits for the lag to be over")
    void whatHasJustHappenedWaits() throws AdapterException {
        try (LiveSource source = fixture().liveSource(ZoneOffset.UTC)) {
            FactKey fresh = source.create();
            source.pass(fixture().lag().dividedBy(2));
            Reader reader = new Reader(fixture(), source, fresh.stream(), 10);
            reader.readOn();
            assertThat(reader.keys()).as("before the lag is over").doesNotContain(fresh);
            settle(source);
            reader.readOn();
            assertThat(reader.keys()).as("after the lag is over").contains(fresh);
        }
    }
}
