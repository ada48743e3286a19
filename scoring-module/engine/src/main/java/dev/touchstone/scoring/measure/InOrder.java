package dev.touchstone.scoring.measure;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Copies sets so that they are always listed in the same order, whatever the order they were given in. */
final class InOrder {

    private InOrder() {}

    static <T extends Comparable<? super T>> SortedSet<T> copyOf(Set<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
