package dev.touchstone.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Columns count what tallies count, to the last byte, in whatever order and however often they are full. */
class ColumnsPropertiesTest {

    private static final int SLOTS = 5;
    private static final List<Channel> CHANNELS = List.of(Channel.UNKNOWN, Channel.PHONE, Channel.CHAT);
    private static final List<Measure> MEASURES = List.of(
            new FirstResponseTime(new TimeSummary.Mean()),
            new FirstResponseTime(new TimeSummary.Median()),
            new FirstResponseTime(new TimeSummary.Percentile(90)),
            new InspectionFaults(null, new TreeSet<>(), new TreeSet<>(), null));

    private record Entry(int slot, Channel channel, Observation outcome) {}

    @Property(tries = 200)
    void rowsGiveTheMeasurementsOfTallies(@ForAll long seed, @ForAll @IntRange(max = 600) int most) {
        Random random = new Random(seed);
        List<Entry> entries = list(random, most);
        Columns columns = new Columns();
        entries.forEach(entry -> assertThat(columns.add(entry.slot(), entry.channel(), entry.outcome()))
                .isTrue());

        for (int slot = 0; slot < SLOTS; slot++) {
            Tally tally = tally(entries, slot);
            Slice slice = columns.at(slot);
            assertThat(bytes(tallyOf(slice))).isEqualTo(bytes(tally));
            for (Measure measure : MEASURES) {
                assertThat(slice.measurement(measure)).isEqualTo(tally.measurement(measure));
            }
        }
    }

    @Property(tries = 200)
    void columnsOfPartsAddUp(@ForAll long seed, @ForAll @IntRange(max = 300) int most) {
        Random random = new Random(seed);
        List<Entry> entries = list(random, most);
        Columns here = new Columns();
        Columns there = new Columns();
        int[] slotsHere =
                IntStream.range(0, SLOTS).map(slot -> SLOTS - 1 - slot).toArray();
        for (Entry entry : entries) {
            if (random.nextBoolean()) {
                here.add(slotsHere[entry.slot()], entry.channel(), entry.outcome());
            } else {
                there.add(entry.slot(), entry.channel(), entry.outcome());
            }
        }
        assertThat(here.addAll(there, slotsHere)).isTrue();

        for (int slot = 0; slot < SLOTS; slot++) {
            assertThat(bytes(tallyOf(here.at(slotsHere[slot])))).isEqualTo(bytes(tally(entries, slot)));
        }
    }

    @Example
    void whatFitsIntoNoRowIsRefused() {
        Columns columns = new Columns();
        assertThat(columns.add(0, Channel.PHONE, new Observation.Counted(1, 3, 1, 1, null)))
                .isFalse();
        assertThat(columns.add(0, Channel.PHONE, Observation.of(Duration.ofDays(50))))
                .isFalse();
        assertThat(columns.at(0).isEmpty()).isTrue();
        assertThat(columns.at(7).isEmpty()).isTrue();
    }

    @Example
    void moreShapesThanRowsCanNameAreRefusedAndNothingElseIsLost() {
        Columns columns = new Columns();
        List<Boolean> taken = IntStream.range(0, 100)
                .mapToObj(times -> columns.add(0, Channel.PHONE, new Observation.Counted(times, 1, 1, 1, null)))
                .toList();
        assertThat(taken)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(times -> times < 64).toList());
        Columns more = new Columns();
        more.add(0, Channel.CHAT, Observation.YES);
        assertThat(columns.addAll(more, new int[] {0})).isFalse();
        assertThat(columns.at(0).measurement(MEASURES.get(0)).sampleSize()).isEqualTo(64);
    }

    private static List<Entry> list(Random random, int most) {
        return Stream.generate(() -> new Entry(
                        random.nextInt(SLOTS), CHANNELS.get(random.nextInt(CHANNELS.size())), outcome(random)))
                .limit(most)
                .toList();
    }

    private static Observation outcome(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Observation.of(random.nextBoolean());
            case 1 -> Observation.of(Duration.ofMillis(random.nextInt(40)));
            case 2 -> Observation.of(random.nextInt(3));
            case 3 -> Observation.of(BigDecimal.valueOf(random.nextInt(50), 1));
            case 4 -> Observation.of(random.nextBoolean(), BigDecimal.valueOf(random.nextInt(6)));
            case 5 -> random.nextBoolean() ? Observation.ONE_MORE : Observation.HUNDRED_MORE;
            case 6 -> new Observation.LeftOut(new Exclusion(Reason.EXEMPT, "peak-" + random.nextInt(2)));
            default -> Observation.leftOut(Reason.values()[1 + random.nextInt(3)]);
        };
    }

    private static Tally tally(List<Entry> entries, int slot) {
        Tally tally = new Tally();
        for (Entry entry : entries) {
            if (entry.slot() == slot) {
                tally.add(evidence(entry), Share.WHOLE);
            }
        }
        return tally;
    }

    private static Evidence evidence(Entry entry) {
        IdentifiedFact fact = IdentifiedFact.of(
                "crm", Facts.call("1", ContactOutcome.ANSWERED).build());
        return new Evidence(
                List.of(fact.id()),
                null,
                Facts.at("2026-10-12T12:00:00"),
                entry.channel(),
                entry.outcome(),
                Credited.NOBODY);
    }

    private static Tally tallyOf(Slice slice) {
        Tally tally = new Tally();
        slice.addTo(tally);
        return tally;
    }

    private static byte[] bytes(Tally tally) {
        TallyOutput output = new TallyOutput();
        tally.write(output);
        return output.toBytes();
    }
}
