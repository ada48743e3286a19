package dev.touchstone.adapter.sample.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiceTest {

    private static final int OFTEN = 20_000;

    @Test
    void theSameSeedAndNameGiveTheSameDraws() {
        assertThat(draw(Dice.of(1, "a", "b"))).isEqualTo(draw(Dice.of(1, "a", "b")));
    }

    @Test
    void theDrawsAreTheSameOnEveryMachine() {
        Dice dice = Dice.of(2026, "cases", "YL-0001");

        assertThat(IntStream.range(0, 6).mapToObj(i -> dice.below(1000))).containsExactly(467, 899, 394, 886, 931, 957);
    }

    @Test
    void anotherSeedAnotherNameOrAnotherSplitOfTheNameGivesOthers() {
        List<List<Integer>> draws = List.of(
                draw(Dice.of(1, "a", "b")),
                draw(Dice.of(2, "a", "b")),
                draw(Dice.of(1, "a", "c")),
                draw(Dice.of(1, "ab")),
                draw(Dice.of(1, "a")));

        assertThat(draws).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{1} of a thousand among {0} are {2} or {3}")
    @CsvSource({"10, 0, 0, 0", "10, 1000, 10, 10", "10, 250, 2, 3", "40, 875, 35, 35", "3, 100, 0, 1"})
    void aQuotaKeepsTheShare(int count, int permille, int least, int most) {
        for (int seed = 0; seed < 50; seed++) {
            List<Boolean> outcomes = Dice.of(seed, "quota").quota(count, permille);

            assertThat(outcomes).hasSize(count);
            assertThat(outcomes.stream().filter(each -> each).count()).isBetween((long) least, (long) most);
        }
    }

    @Test
    void bothEndsOfARangeAreDrawnAndNothingBeyond() {
        Dice dice = Dice.of(5, "range");

        assertThat(IntStream.range(0, OFTEN)
                        .map(i -> dice.between(3, 5))
                        .boxed()
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(3, 4, 5);
    }

    @Test
    void weightsAreKeptAndZeroNeverComes() {
        Dice dice = Dice.of(6, "weights");
        int[] counts = new int[3];
        for (int i = 0; i < OFTEN; i++) {
            counts[dice.weighted(3, 0, 1)]++;
        }

        assertThat(counts[1]).isZero();
        assertThat(counts[0]).isBetween(OFTEN * 73 / 100, OFTEN * 77 / 100);
    }

    @Test
    void waitingTimesHaveTheirMeanAndALongTail() {
        Dice dice = Dice.of(7, "waits");
        List<Integer> waits =
                IntStream.range(0, OFTEN).mapToObj(i -> dice.skewed(100)).collect(Collectors.toList());

        assertThat(waits.stream().mapToInt(each -> each).average().orElseThrow())
                .isBetween(97.0, 102.0);
        assertThat(waits).allMatch(wait -> wait >= 1).anyMatch(wait -> wait > 400);
    }

    @Test
    void shufflingLosesNothing() {
        List<Integer> numbers = IntStream.range(0, 30).boxed().collect(Collectors.toList());

        assertThat(Dice.of(8, "order").shuffled(numbers))
                .containsExactlyInAnyOrderElementsOf(numbers)
                .isNotEqualTo(numbers);
    }

    private static List<Integer> draw(Dice dice) {
        List<Integer> draws = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            draws.add(dice.below(1_000_000));
        }
        return draws;
    }
}
