package dev.touchstone.scoring.measure;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A map with at least one entry that is made for the first who looks into it. Immutable, and safe for threads. */
final class LazySortedMap<K extends Comparable<K>, V> extends AbstractMap<K, V> implements SortedMap<K, V> {

    private final Supplier<SortedMap<K, V>> maker;
    private volatile @Nullable SortedMap<K, V> made;

    /** Makes it later, perhaps more than once, always the same. */
    LazySortedMap(Supplier<SortedMap<K, V>> maker) {
        this.maker = maker;
    }

    private SortedMap<K, V> map() {
        SortedMap<K, V> known = made;
        if (known == null) {
            known = Collections.unmodifiableSortedMap(maker.get());
            made = known;
        }
        return known;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return map().entrySet();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return map().containsKey(key);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return map().get(key);
    }

    @Override
    public @Nullable Comparator<? super K> comparator() {
        return null;
    }

    @Override
    public K firstKey() {
        return map().firstKey();
    }

    @Override
    public K lastKey() {
        return map().lastKey();
    }

    @Override
    public SortedMap<K, V> subMap(K from, K until) {
        return map().subMap(from, until);
    }

    @Override
    public SortedMap<K, V> headMap(K until) {
        return map().headMap(until);
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return map().tailMap(from);
    }
}
