package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.points.Points;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The standings of many cards with a number for each different one: what cards share is looked at once. */
final class SharedStandings {

    /** The grade of whoever has none. */
    static final int NO_BAND = -1;

    private final List<Standing> byCard;
    private final int[] numbers;
    private final List<Standing> different = new ArrayList<>();
    private final List<GradeBand> bands = new ArrayList<>();
    private final int[] bandOf;

    SharedStandings(List<Standing> byCard) {
        this.byCard = List.copyOf(byCard);
        this.numbers = new int[byCard.size()];
        Map<Standing, Integer> known = new IdentityHashMap<>();
        for (int card = 0; card < numbers.length; card++) {
            numbers[card] = numberOf(byCard.get(card), known, different);
        }
        Map<GradeBand, Integer> knownBands = new IdentityHashMap<>();
        this.bandOf = ask(standing -> standing.band() == null ? NO_BAND : numberOf(standing.band(), knownBands, bands));
    }

    private static <T> int numberOf(T each, Map<T, Integer> known, List<T> different) {
        Integer number = known.get(each);
        if (number == null) {
            number = different.size();
            known.put(each, number);
            different.add(each);
        }
        return number;
    }

    List<Standing> byCard() {
        return byCard;
    }

    /** The number of a card's standing. */
    int of(int card) {
        return numbers[card];
    }

    /** The standing with a number. */
    Standing get(int number) {
        return different.get(number);
    }

    /** How many different standings there are. */
    int size() {
        return different.size();
    }

    /** The different grades, in the order in which the cards have them. */
    List<GradeBand> bands() {
        return bands;
    }

    /** The place of a card's grade among {@link #bands()}; {@link #NO_BAND} without one. */
    int bandOf(int card) {
        return bandOf[numbers[card]];
    }

    boolean isGraded(int number) {
        return bandOf[number] != NO_BAND;
    }

    /** How many cards have each of {@link #bands()}. */
    long[] countBands() {
        long[] counts = new long[bands.size()];
        for (int number : numbers) {
            if (isGraded(number)) {
                counts[bandOf[number]]++;
            }
        }
        return counts;
    }

    /** An answer for each different standing. */
    int[] ask(ToIntFunction<Standing> answer) {
        return different.stream().mapToInt(answer).toArray();
    }

    /** An answer for each different standing that has a grade; null for the others. */
    <T> List<@Nullable T> askGraded(Function<Points, T> answer) {
        List<@Nullable T> answers = new ArrayList<>();
        for (int number = 0; number < size(); number++) {
            answers.add(isGraded(number) ? answer.apply(get(number).findTotal().orElseThrow()) : null);
        }
        return answers;
    }
}
