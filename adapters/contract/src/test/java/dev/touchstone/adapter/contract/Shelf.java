package dev.touchstone.adapter.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A source in memory, found by name: rows of key, local time, first response (or nothing) and text. */
final class Shelf {

    private static final Map<String, Shelf> SHELVES = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final String name = "shelf-" + NUMBER.incrementAndGet();
    final List<List<String>> rows = new ArrayList<>();
    final AtomicInteger requests = new AtomicInteger();

    Shelf() {
        SHELVES.put(name, this);
    }

    static Shelf getShelf(String name) {
        return SHELVES.get(name);
    }

    Shelf row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }
}
