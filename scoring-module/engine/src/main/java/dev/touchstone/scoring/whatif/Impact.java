package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What a table would change for many cards, counted.
 *
 * @param before standings by the version in force
 * @param after standings by the draft, of the same cards in the same order
 * @param grades the draft's grades
 */
public record Impact(List<Standing> before, List<Standing> after, GradeScale grades) {

    /**
     * One grade.
     *
     * @param band the draft's grade; a grade that only the version in force has stands with its own
     * @param before how many cards have it now; grades are the same if their keys are
     * @param after how many would have it
     */
    public record BandShift(GradeBand band, long before, long after) {}

    /**
     * Cards close to a cut-off.
     *
     * @param band the grade that begins there
     * @param cards their places in the list, the closest first
     */
    public record NearLine(GradeBand band, List<Integer> cards) {}

    /**
     * One bar of the histogram.
     *
     * @param from lower end in points, included; the bar is one point wide, the last takes 100
     * @param before how many totals lie in it now
     * @param after how many would
     * @param moving how many of those after change their grade
     */
    public record Bin(int from, int before, int after, int moving) {}

    private static final int BINS = 101;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if they are not of the same cards
     */
    public Impact {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(
                    before.size() + " standings cannot be compared with " + after.size() + ": take the same cards");
        }
    }

    /**
     * How many cards have each grade.
     *
     * @return the draft's grades, best first, then those that it does not have any more
     */
    public List<BandShift> bands() {
        Map<String, GradeBand> bands = new LinkedHashMap<>();
        grades.bands().forEach(band -> bands.put(band.key(), band));
        before.forEach(each -> each.findBand().ifPresent(band -> bands.putIfAbsent(band.key(), band)));
        return bands.values().stream()
                .map(band -> new BandShift(band, count(before, band), count(after, band)))
                .toList();
    }

    /**
     * Cards whose grade changes, or that get or lose one.
     *
     * @return their places in the list, in order
     */
    public List<Integer> movers() {
        return IntStream.range(0, after.size())
                .filter(card -> !before.get(card).isGradedLike(after.get(card)))
                .boxed()
                .toList();
    }

    /**
     * Which way a card moves: by the coefficient, where that stays the same by the order of the grades.
     *
     * @param card its place in the list
     * @return above 0 for a rise, below 0 for a fall, 0 if it gets or loses a grade or does not move
     */
    public int direction(int card) {
        GradeBand first = before.get(card).band();
        GradeBand second = after.get(card).band();
        if (first == null || second == null || first.key().equals(second.key())) {
            return 0;
        }
        int paid = second.coefficient().compareTo(first.coefficient());
        return paid != 0 ? paid : second.from().compareTo(first.from());
    }

    /**
     * The sum of all coefficients: what a bonus of 1 for each card costs.
     *
     * @param standings before or after
     * @return 0 for a card without a grade
     */
    public static BigDecimal coefficients(List<Standing> standings) {
        return standings.stream()
                .flatMap(each -> each.findBand().stream())
                .map(GradeBand::coefficient)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Cards within some points of a cut-off of the draft, on either side.
     *
     * @param points how near, above 0
     * @return for each grade but the last, best first
     */
    public List<NearLine> near(Points points) {
        List<NearLine> lines = new ArrayList<>();
        for (GradeBand band : grades.bands().subList(0, grades.bands().size() - 1)) {
            Points line = Points.of(band.from());
            Function<Standing, Points> distance = once(standing -> apart(standing, line));
            lines.add(new NearLine(
                    band,
                    IntStream.range(0, after.size())
                            .filter(card -> after.get(card).band() != null
                                    && distance.apply(after.get(card)).compareTo(points) <= 0)
                            .boxed()
                            .sorted(Comparator.comparing(card -> distance.apply(after.get(card))))
                            .toList()));
        }
        return lines;
    }

    /**
     * Totals in bars of one point, of those who have a grade: a cut-off moves nobody else.
     *
     * @return from 0 to 100
     */
    public List<Bin> bins() {
        int[] now = new int[BINS];
        int[] then = new int[BINS];
        int[] moving = new int[BINS];
        Function<Standing, Integer> bin = once(standing -> bin(Objects.requireNonNull(standing.total())));
        for (int card = 0; card < after.size(); card++) {
            if (before.get(card).band() != null) {
                now[bin.apply(before.get(card))]++;
            }
            if (after.get(card).band() != null) {
                then[bin.apply(after.get(card))]++;
                moving[bin.apply(after.get(card))] += before.get(card).isGradedLike(after.get(card)) ? 0 : 1;
            }
        }
        return IntStream.range(0, BINS)
                .mapToObj(from -> new Bin(from, now[from], then[from], moving[from]))
                .toList();
    }

    /**
     * The same for parts of the cards, to see whether a change treats them alike.
     *
     * @param group names the part of a card by its place in the list
     * @return by name
     */
    public Map<String, GroupShift> by(IntFunction<String> group) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int card = 0; card < after.size(); card++) {
            groups.computeIfAbsent(group.apply(card), key -> new ArrayList<>()).add(card);
        }
        Map<String, GroupShift> shifts = new TreeMap<>();
        groups.forEach((name, cards) -> shifts.put(name, GroupShift.of(this, cards)));
        return shifts;
    }

    /** Answers once for all cards that share a standing. */
    private static <T> Function<Standing, T> once(Function<Standing, T> answer) {
        Map<Standing, T> known = new IdentityHashMap<>();
        return standing -> known.computeIfAbsent(standing, answer);
    }

    private static Points apart(Standing standing, Points line) {
        Points total = standing.findTotal().orElseThrow();
        return total.compareTo(line) < 0 ? line.minus(total) : total.minus(line);
    }

    private static long count(List<Standing> standings, GradeBand band) {
        return standings.stream()
                .filter(each -> each.band() != null && each.band().key().equals(band.key()))
                .count();
    }

    private static int bin(Points total) {
        int whole = total.value().floor().numerator().intValueExact();
        return Math.max(0, Math.min(BINS - 1, whole));
    }
}
