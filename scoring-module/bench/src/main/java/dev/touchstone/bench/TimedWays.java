package dev.touchstone.bench;

import dev.touchstone.bench.Comparison.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What another process measured. It leaves a line for each way: its name, how many facts, the median in nanoseconds and a checksum over
 * what came of them, with tabs between.
 */
final class TimedWays {

    private final Path file;
    private final Map<String, Way> ways = new HashMap<>();

    private record Way(long count, long nanos, String checksum) {}

    /**
     * Reads.
     *
     * @param file what the other process left
     */
    TimedWays(Path file) throws IOException {
        this.file = file;
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            ways.put(cells[0], new Way(Long.parseLong(cells[1]), Long.parseLong(cells[2]), cells[3]));
        }
    }

    /**
     * Our side.
     *
     * @param way its name in the file
     * @param name as shown
     * @throws IllegalStateException if the file has no such way
     */
    Side side(String way, String name) {
        return new Side(name, way(way).count(), way(way).nanos());
    }

    /**
     * The checksum of two ways.
     *
     * @throws IllegalStateException if one is missing, or they differ
     */
    String checksum(String ours, String theirs) {
        String checksum = way(ours).checksum();
        if (!checksum.equals(way(theirs).checksum())) {
            throw new IllegalStateException("What came of " + ours + " has the checksum " + checksum + ", that of "
                    + theirs + " " + way(theirs).checksum()
                    + "\nMaybe the two do different work: no time is comparable before they agree");
        }
        return checksum;
    }

    private Way way(String name) {
        Way way = ways.get(name);
        if (way == null) {
            throw new IllegalStateException("The file " + file.getFileName() + " has no line of \"" + name
                    + "\", only of " + ways.keySet() + "\nMaybe something else was measured");
        }
        return way;
    }
}
