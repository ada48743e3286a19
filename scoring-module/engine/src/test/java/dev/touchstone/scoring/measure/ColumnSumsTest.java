package dev.touchstone.scoring.measure;

import static dev.touchstone.scoring.measure.ColumnSums.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.ServiceFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Columns that a host sums by the engine measure what the answers they hold would, were they facts. */
class ColumnSumsTest {

    private static final int SUBJECTS = 3;

    @Property(tries = 100)
    void columnsMeasureWhatTheirAnswersWould(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        Random random = new Random(seed);
        int[] subjects = random.ints(size, 0, SUBJECTS).toArray();
        int[] values = random.ints(size, -2, 11)
                .map(value -> value < 0 ? MISSING : value)
                .toArray();
        ColumnSums means = ColumnSums.ofMean(SUBJECTS, Unit.POINTS);
        ColumnSums shares = ColumnSums.ofShare(SUBJECTS, 8, 10);
        ColumnSums promoters = ColumnSums.ofNetPromoters(SUBJECTS);
        for (ColumnSums sums : List.of(means, shares, promoters)) {
            sums.add(subjects, values);
        }

        AnswerSource answers = AnswerSource.on(NetPromoterScore.SCALE);
        for (int subject = 0; subject < SUBJECTS; subject++) {
            List<ServiceFact> facts = answersOf(subject, subjects, values);
            assertAlike(means.measurement(subject), Facts.measure(new MeanRating(answers), facts));
            assertAlike(
                    shares.measurement(subject),
                    Facts.measure(new SatisfiedShare(answers, BigDecimal.valueOf(8)), facts));
            assertAlike(
                    promoters.measurement(subject), Facts.measure(new NetPromoterScore(null, new TreeSet<>()), facts));
        }
    }

    @Example
    void whatWasNotMeasuredHasNoValue() {
        ColumnSums sums = ColumnSums.ofMean(2, Unit.SECONDS);
        sums.add(new int[] {0, 1}, new int[] {30, MISSING});
        sums.add(new int[] {0}, new int[] {31});
        assertThat(sums.measurement(0)).isEqualTo(Measurement.of(Unit.SECONDS, 61, 2, 2));
        assertThat(sums.measurement(1)).isEqualTo(Measurement.none(Unit.SECONDS));
    }

    @Example
    void columnsThatDoNotFitAreRefused() {
        ColumnSums sums = ColumnSums.ofShare(1, 1, 1);
        assertThatThrownBy(() -> sums.add(new int[] {0}, new int[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 values needs as many subjects, not 1");
        assertThatThrownBy(() -> sums.add(new int[] {1}, new int[] {1})).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void assertAlike(Measurement sums, Measurement facts) {
        assertThat(sums.value()).isEqualTo(facts.value());
        assertThat(sums.unit()).isEqualTo(facts.unit());
        assertThat(sums.sampleSize()).isEqualTo(facts.sampleSize());
        assertThat(sums.interval()).isEqualTo(facts.interval());
    }

    private static List<ServiceFact> answersOf(int subject, int[] subjects, int[] values) {
        List<ServiceFact> facts = new ArrayList<>();
        IntStream.range(0, values.length)
                .filter(i -> subjects[i] == subject && values[i] != MISSING)
                .mapToObj(i -> Facts.answer("answer-" + i, AnswerState.ANSWERED)
                        .scale(NetPromoterScore.SCALE)
                        .value(BigDecimal.valueOf(values[i]))
                        .build())
                .forEach(facts::add);
        return facts;
    }
}
