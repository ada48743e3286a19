package dev.touchstone.scoring.measure;

import static dev.touchstone.scoring.measure.Facts.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.AssessmentPass;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.measure.DaysPass.CountedDay;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What was counted on the days of a period, kept and read again, gives every card that the facts of the period give. */
class DaysPropertiesTest {

    private static final TwoTeams ROSTER = new TwoTeams(LocalDate.of(2026, 11, 16));

    @Property(tries = 80)
    void keptDaysGiveTheCardsOfTheirFacts(@ForAll long seed, @ForAll @IntRange(max = 60) int most) {
        List<IdentifiedFact> facts = new AnyFacts(new Random(seed)).list(most);
        for (Pooling pooling : Pooling.values()) {
            for (String period : List.of("2026-Q4", "2026-11", "2026-11-10/2026-11-20")) {
                Assessment assessment =
                        Assessment.of(EveryMeasure.standard(pooling), Period.parse(period), SHANGHAI, ROSTER);
                assertThat(byDays(assessment, facts)).isEqualTo(byFacts(assessment, facts));
            }
        }
    }

    @Property(tries = 600)
    void aDayCountsTheSameInWhateverPeriodAndOrder(@ForAll long seed, @ForAll @IntRange(max = 120) int most) {
        Random random = new Random(seed);
        List<IdentifiedFact> facts = new AnyFacts(random).list(most);
        Map<CountedDay, String> quarter = written("2026-Q4", facts);
        Collections.shuffle(facts, random);
        assertThat(quarter).containsAllEntriesOf(written("2026-11", facts));
        assertThat(quarter).containsAllEntriesOf(written("2026-12-03/2026-12-04", facts));
    }

    @Property(tries = 1)
    void aLineThatLooksAtFactsTakesNoDays() {
        Measuring november = measuring("2026-11");
        LocalDate day = LocalDate.of(2026, 11, 3);
        String time = "first-response-time";
        assertThatThrownBy(() -> november.beginOfSubjects().add(time, day, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(time)
                .hasMessageContaining("2026-11-03");
        assertThatThrownBy(() -> november.beginWithDays().add(time, day.minusMonths(1), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SortedMap<Subject, CardInput> byFacts(Assessment assessment, List<IdentifiedFact> facts) {
        AssessmentPass pass = assessment.begin();
        facts.forEach(pass::accept);
        return pass.conclude();
    }

    private static SortedMap<Subject, CardInput> byDays(Assessment assessment, List<IdentifiedFact> facts) {
        AssessmentPass pass = assessment.beginWithDays();
        for (Measuring measuring : assessment.listMeasurings()) {
            DaysPass days = measuring.beginDays();
            facts.forEach(days::accept);
            days.conclude(
                    (counted, tallies) -> pass.add(measuring, counted.line(), counted.day(), read(write(tallies))));
        }
        facts.stream()
                .filter(fact ->
                        assessment.kindsBesideDays().contains(fact.fact().kind()))
                .forEach(pass::accept);
        return pass.conclude();
    }

    private static Map<CountedDay, String> written(String period, List<IdentifiedFact> facts) {
        DaysPass pass = measuring(period).beginDays();
        facts.forEach(pass::accept);
        Map<CountedDay, String> written = new HashMap<>();
        pass.conclude((counted, tallies) -> written.put(counted, HexFormat.of().formatHex(write(tallies))));
        return written;
    }

    private static Measuring measuring(String period) {
        return Assessment.of(EveryMeasure.standard(Pooling.ALL_RECORDS), Period.parse(period), SHANGHAI, ROSTER)
                .listMeasurings()
                .get(0);
    }

    private static byte[] write(SortedMap<Subject, Tally> tallies) {
        var output = new TallyOutput();
        tallies.forEach(output::write);
        return output.toBytes();
    }

    private static SortedMap<Subject, Tally> read(byte[] written) {
        var input = new TallyInput(written);
        SortedMap<Subject, Tally> tallies = new TreeMap<>();
        while (input.hasNext()) {
            var tally = new Tally();
            tallies.put(input.readSubject(), tally);
            input.addTo(tally);
        }
        return tallies;
    }
}
