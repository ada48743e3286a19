package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.statistics.Occurrences;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How often each value occurred, counted in thousandths of the unit. Immutable; its fractions are made only for those who look. */
final class Distribution extends AbstractMap<Fraction, Long> implements SortedMap<Fraction, Long> {

    private final Occurrences thousandths;

    Distribution(Occurrences thousandths) {
        this.thousandths = thousandths;
    }

    @Override
    public Set<Map.Entry<Fraction, Long>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Fraction, Long>> iterator() {
                return IntStream.range(0, thousandths.size())
                        .mapToObj(i -> Map.entry(valueAt(i), thousandths.times(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return thousandths.size();
            }
        };
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public @Nullable Long get(@Nullable Object key) {
        if (!(key instanceof Fraction value)) {
            return null;
        }
        int low = 0;
        int high = thousandths.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int side = valueAt(middle).compareTo(value);
            if (side == 0) {
                return thousandths.times(middle);
            }
            low = side < 0 ? middle + 1 : low;
            high = side < 0 ? high : middle - 1;
        }
        return null;
    }

    @Override
    public @Nullable Comparator<? super Fraction> comparator() {
        return null;
    }

    @Override
    public Fraction firstKey() {
        requireAny();
        return valueAt(0);
    }

    @Override
    public Fraction lastKey() {
        requireAny();
        return valueAt(thousandths.size() - 1);
    }

    @Override
    public SortedMap<Fraction, Long> subMap(Fraction from, Fraction until) {
        return copy().subMap(from, until);
    }

    @Override
    public SortedMap<Fraction, Long> headMap(Fraction until) {
        return copy().headMap(until);
    }

    @Override
    public SortedMap<Fraction, Long> tailMap(Fraction from) {
        return copy().tailMap(from);
    }

    private SortedMap<Fraction, Long> copy() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this));
    }

    private Fraction valueAt(int index) {
        return Fraction.of(thousandths.value(index), 1000);
    }

    private void requireAny() {
        if (isEmpty()) {
            throw new NoSuchElementException("Nothing was counted");
        }
    }
}
