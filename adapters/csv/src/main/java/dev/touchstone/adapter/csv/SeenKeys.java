package dev.touchstone.adapter.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys that a file has had so far, however many: at first in memory, then as digests in a temporary file. Not safe for threads. */
final class SeenKeys implements Closeable {

    private static final int MOST_IN_MEMORY = 100_000;

    private final int mostInMemory;
    private final Set<String> few = new HashSet<>();
    private @Nullable DigestTable many;

    SeenKeys() {
        this(MOST_IN_MEMORY);
    }

    /** With another limit. */
    SeenKeys(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    /**
     * Notes a key.
     *
     * @return false if it was seen before
     * @throws IOException if the temporary file refuses it
     */
    boolean add(String key) throws IOException {
        if (many == null && few.size() < mostInMemory) {
            return few.add(key);
        }
        DigestTable table = many;
        if (table == null) {
            table = new DigestTable();
            many = table;
            for (String each : few) {
                table.add(each);
            }
            few.clear();
        }
        return table.add(key);
    }

    /** Forgets all keys. */
    @Override
    public void close() throws IOException {
        few.clear();
        if (many != null) {
            many.close();
            many = null;
        }
    }
}
