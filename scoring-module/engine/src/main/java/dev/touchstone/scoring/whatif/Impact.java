package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a table would change for many cards, counted. Safe to share between threads. */
public final class Impact {

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
    private static final int FAR = -1;

    private final GradeScale grades;
    private final SharedStandings before;
    private final SharedStandings after;
    private final GradeMoves moves;

    /**
     * Compares.
     *
     * @param before standings by the version in force
     * @param after standings by the draft, of the same cards in the same order
     * @param grades the draft's grades
     * @throws IllegalArgumentException if they are not of the same cards
     */
    public Impact(List<Standing> before, List<Standing> after, GradeScale grades) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(
                    before.size() + " standings cannot be compared with " + after.size() + ": take the same cards");
        }
        this.grades = grades;
        this.before = new SharedStandings(before);
        this.after = new SharedStandings(after);
        this.moves = new GradeMoves(this.before, this.after);
    }

    /**
     * Standings by the version in force.
     *
     * @return as given
     */
    public List<Standing> before() {
        return before.byCard();
    }

    /**
     * Standings by the draft.
     *
     * @return as given
     */
    public List<Standing> after() {
        return after.byCard();
    }

    /**
     * The draft's grades.
     *
     * @return as given
     */
    public GradeScale grades() {
        return grades;
    }

    /**
     * How many cards have each grade.
     *
     * @return the draft's grades, best first, then those that it does not have any more
     */
    public List<BandShift> bands() {
        Map<String, GradeBand> bands = new LinkedHashMap<>();
        grades.bands().forEach(band -> bands.put(band.key(), band));
        before.bands().forEach(band -> bands.putIfAbsent(band.key(), band));
        return bands.values().stream()
                .map(band -> new BandShift(band, count(before, band.key()), count(after, band.key())))
                .toList();
    }

    private static long count(SharedStandings standings, String key) {
        long[] counts = standings.countBands();
        return IntStream.range(0, counts.length)
                .filter(band -> standings.bands().get(band).key().equals(key))
                .mapToLong(band -> counts[band])
                .sum();
    }

    /**
     * Cards whose grade changes, or that get or lose one.
     *
     * @return their places in the list, in order
     */
    public List<Integer> movers() {
        return IntStream.range(0, size()).filter(moves::moves).boxed().toList();
    }

    /**
     * Which way a card moves: by the coefficient, where that stays the same by the order of the grades.
     *
     * @param card its place in the list
     * @return above 0 for a rise, below 0 for a fall, 0 if it gets or loses a grade or does not move
     */
    public int direction(int card) {
        return moves.direction(card);
    }

    /**
     * The sum of all coefficients now: what a bonus of 1 for each card costs.
     *
     * @return nothing for a card without a grade
     */
    public BigDecimal coefficientsBefore() {
        return coefficients(before);
    }

    /**
     * The sum of all coefficients by the draft.
     *
     * @return nothing for a card without a grade
     */
    public BigDecimal coefficientsAfter() {
        return coefficients(after);
    }

    private static BigDecimal coefficients(SharedStandings standings) {
        long[] counts = standings.countBands();
        return IntStream.range(0, counts.length)
                .mapToObj(band -> standings.bands().get(band).coefficient().multiply(BigDecimal.valueOf(counts[band])))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Cards within some points of a cut-off of the draft, on either side.
     *
     * @param points how near, above 0
     * @return for each grade but the last, best first
     */
    public List<NearLine> near(Points points) {
        return grades.bands().subList(0, grades.bands().size() - 1).stream()
                .map(band -> new NearLine(band, near(Points.of(band.from()), points)))
                .toList();
    }

    private List<Integer> near(Points line, Points points) {
        List<@Nullable Points> distances =
                after.askGraded(total -> total.compareTo(line) < 0 ? line.minus(total) : total.minus(line));
        List<Points> different = distances.stream()
                .filter(Objects::nonNull)
                .filter(distance -> distance.compareTo(points) <= 0)
                .sorted()
                .distinct()
                .toList();
        Map<Points, Integer> places = new HashMap<>();
        different.forEach(distance -> places.put(distance, places.size()));
        int[] placeOf = distances.stream()
                .mapToInt(distance -> places.getOrDefault(distance, FAR))
                .toArray();
        return IntStream.range(0, size())
                .filter(card -> placeOf[after.of(card)] != FAR)
                .boxed()
                .sorted(Comparator.comparingInt(card -> placeOf[after.of(card)]))
                .toList();
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
        List<@Nullable Integer> binBefore = before.askGraded(Impact::bin);
        List<@Nullable Integer> binAfter = after.askGraded(Impact::bin);
        for (int card = 0; card < size(); card++) {
            Integer was = binBefore.get(before.of(card));
            Integer is = binAfter.get(after.of(card));
            if (was != null) {
                now[was]++;
            }
            if (is != null) {
                then[is]++;
                moving[is] += moves.moves(card) ? 1 : 0;
            }
        }
        return IntStream.range(0, BINS)
                .mapToObj(from -> new Bin(from, now[from], then[from], moving[from]))
                .toList();
    }

    private static int bin(Points total) {
        int whole = total.value().floor().numerator().intValueExact();
        return Math.max(0, Math.min(BINS - 1, whole));
    }

    /**
     * The same for parts of the cards, to see whether a change treats them alike.
     *
     * @param group names the part of a card by its place in the list
     * @return by name
     */
    public SortedMap<String, GroupShift> by(IntFunction<String> group) {
        Map<String, GroupCount> groups = new HashMap<>();
        TotalParts was = new TotalParts(before);
        TotalParts is = new TotalParts(after);
        for (int card = 0; card < size(); card++) {
            groups.computeIfAbsent(group.apply(card), name -> new GroupCount(was, is))
                    .add(card, direction(card));
        }
        SortedMap<String, GroupShift> shifts = new TreeMap<>();
        groups.forEach((name, counted) -> shifts.put(name, counted.shift()));
        return shifts;
    }

    private int size() {
        return after.byCard().size();
    }
}
