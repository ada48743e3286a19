package dev.touchstone.scoring.standard;

import dev.touchstone.scoring.points.Percentage;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The weights of a table while they are tuned. When one is set, the others that are free make room in proportion, so that
 * the sum is exactly 100.
 *
 * <p>Free is what is neither locked nor switched off; a weight of 0 is switched off, and only being set switches it on.
 * A free weight never falls to 0 by itself, and one that was not lighter than another does not become so.
 *
 * @param weights by key of the indicator, in the order of the table
 * @param locked keys of those that no other one changes
 */
public record Weighing(Map<String, Percentage> weights, Set<String> locked) {

    private static final Percentage NOTHING = new Percentage(BigDecimal.ZERO);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies, keeping the order. */
    public Weighing {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        locked = Set.copyOf(locked);
    }

    /**
     * The weights of a table.
     *
     * @param standard any
     * @param locked keys of those that no other one changes
     * @return the weights as they are
     */
    public static Weighing of(Standard standard, Set<String> locked) {
        Map<String, Percentage> weights = new LinkedHashMap<>();
        standard.listIndicators().forEach(indicator -> weights.put(indicator.key(), indicator.weight()));
        return new Weighing(weights, locked);
    }

    /**
     * A table with these weights.
     *
     * @param standard a table with the same indicators; others of its indicators keep their weight
     * @return the table
     */
    public Standard applied(Standard standard) {
        return standard.withDimensions(standard.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .map(indicator ->
                                        indicator.withWeight(weights.getOrDefault(indicator.key(), indicator.weight())))
                                .toList()))
                .toList());
    }

    /**
     * One weight is set, and the free ones share what is left of 100 in proportion to what they weigh.
     *
     * @param key the indicator
     * @param weight what it is to weigh
     * @return the weights; their sum is 100 unless nothing else is free
     * @throws NoRoomException if the free ones would have to weigh nothing
     */
    public Weighing set(String key, Percentage weight) {
        List<String> free = listFree(each -> !each.equals(key));
        Weighing changed = put(Map.of(key, weight));
        return free.isEmpty() ? changed : changed.spread(free, false);
    }

    /**
     * One weight is set, and nothing else changes.
     *
     * @param key the indicator
     * @param weight what it is to weigh
     * @return the weights
     */
    public Weighing setAlone(String key, Percentage weight) {
        return put(Map.of(key, weight));
    }

    /**
     * An indicator is switched off, and every free one gets as much of its weight as another.
     *
     * @param key the indicator
     * @return the weights
     * @throws NoRoomException if nothing else is free, or there is too much already
     */
    public Weighing offEvenly(String key) {
        List<String> free = listFree(each -> !each.equals(key));
        Percentage freed = weights.getOrDefault(key, NOTHING);
        Map<String, BigDecimal> alike = new LinkedHashMap<>();
        free.forEach(each -> alike.put(each, BigDecimal.ONE));
        if (free.isEmpty()) {
            throw new NoRoomException(NoRoomException.Reason.NOTHING_FREE, freed);
        }
        Map<String, Percentage> changed = new LinkedHashMap<>(Map.of(key, NOTHING));
        new Shares(freed.percent())
                .among(alike)
                .forEach((each, share) -> changed.put(each, plus(weights.getOrDefault(each, NOTHING), share)));
        return put(changed);
    }

    /**
     * The free ones share what the others leave of 100 in proportion to what they weigh; if everything is switched off,
     * evenly.
     *
     * @return the weights, in sum 100
     * @throws NoRoomException if nothing is free, or nothing is left for the free ones
     */
    public Weighing fill() {
        return spread(listTakers(), false);
    }

    /**
     * The free ones share what the others leave of 100 evenly.
     *
     * @return the weights, in sum 100
     * @throws NoRoomException if nothing is free, or nothing is left for the free ones
     */
    public Weighing even() {
        return spread(listTakers(), true);
    }

    /**
     * What is not locked goes back to former weights.
     *
     * @param former by key; an indicator without a former weight keeps its own
     * @return the weights
     */
    public Weighing restored(Map<String, Percentage> former) {
        Map<String, Percentage> changed = new LinkedHashMap<>(former);
        changed.keySet().retainAll(weights.keySet());
        changed.keySet().removeAll(locked);
        return put(changed);
    }

    /**
     * The indicators that take what is given to the free ones.
     *
     * @return the free ones; all that are not locked if every one of those is switched off
     */
    public List<String> listTakers() {
        List<String> free = listFree(each -> true);
        return free.isEmpty()
                ? weights.keySet().stream()
                        .filter(each -> !locked.contains(each))
                        .toList()
                : free;
    }

    private List<String> listFree(Predicate<String> which) {
        return weights.entrySet().stream()
                .filter(each -> each.getValue().percent().signum() > 0)
                .map(Map.Entry::getKey)
                .filter(each -> !locked.contains(each))
                .filter(which)
                .toList();
    }

    private Weighing spread(List<String> takers, boolean evenly) {
        if (takers.isEmpty()) {
            throw new NoRoomException(NoRoomException.Reason.NOTHING_FREE, NOTHING);
        }
        BigDecimal fixed = weights.entrySet().stream()
                .filter(each -> !takers.contains(each.getKey()))
                .map(each -> each.getValue().percent())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> proportions = new LinkedHashMap<>();
        for (String taker : takers) {
            BigDecimal own = weights.getOrDefault(taker, NOTHING).percent();
            proportions.put(taker, evenly || own.signum() == 0 ? BigDecimal.ONE : own);
        }
        Shares shares = new Shares(HUNDRED.subtract(fixed));
        if (!shares.areEnoughFor(takers.size())) {
            BigDecimal excess = Shares.leastFor(takers.size()).add(fixed).subtract(HUNDRED);
            throw new NoRoomException(NoRoomException.Reason.NOTHING_LEFT, asPercentage(excess));
        }
        return put(shares.among(proportions));
    }

    private Weighing put(Map<String, Percentage> changed) {
        Map<String, Percentage> all = new LinkedHashMap<>(weights);
        all.putAll(changed);
        return new Weighing(all, locked);
    }

    private static Percentage plus(Percentage one, Percentage other) {
        BigDecimal sum = one.percent().add(other.percent());
        if (sum.compareTo(HUNDRED) > 0) {
            throw new NoRoomException(NoRoomException.Reason.NOTHING_LEFT, asPercentage(sum.subtract(HUNDRED)));
        }
        return new Percentage(sum);
    }

    private static Percentage asPercentage(BigDecimal percent) {
        return new Percentage(percent.min(HUNDRED));
    }
}
