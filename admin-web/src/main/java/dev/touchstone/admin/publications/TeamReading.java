package dev.touchstone.admin.publications;

import java.util.List;

/**
 * Who in a unit, or in none, has read a version.
 *
 * @param unit the unit's key; 0 for those in none
 * @param name as shown; empty for those in none
 * @param readers its people by name
 */
public record TeamReading(long unit, String name, List<Reader> readers) {

    public TeamReading {
        readers = List.copyOf(readers);
    }

    /** How many have acknowledged. */
    public long done() {
        return readers.stream()
                .filter(reader -> reader.acknowledgedAt() != null)
                .count();
    }

    /** Who could have and has not. */
    public List<Reader> waiting() {
        return readers.stream().filter(Reader::waiting).toList();
    }

    /** Who has no account to do it with. */
    public List<Reader> unable() {
        return readers.stream().filter(Reader::unable).toList();
    }

    /** The share of those who can that has, in whole per cent rounded down; 100 only if nobody is missing. */
    public int percent() {
        long able = done() + waiting().size();
        return able == 0 ? 0 : (int) (done() * 100 / able);
    }
}
