package dev.touchstone.bench;

import dev.touchstone.bench.Comparison.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long storing facts takes. The console measures that in a process of its own, since nothing here may depend on it, and leaves a
 * line for each way: its name, how many facts, the median in nanoseconds and a checksum over what stood in the table afterwards.
 */
final class ImportedFacts {

    private static final double BULK_BESIDE_COPY = 0.7;
    private static final double BESIDE_BATCH_ON_POSTGRESQL = 0.9;
    private static final double BESIDE_BATCH_ON_H2 = 0.8;

    private final Path file;
    private final Map<String, Way> ways = new HashMap<>();

    private record Way(long count, long nanos, String checksum) {}

    private ImportedFacts(Path file) throws IOException {
        this.file = file;
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            ways.put(cells[0], new Way(Long.parseLong(cells[1]), Long.parseLong(cells[2]), cells[3]));
        }
    }

    /**
     * The rows of the table.
     *
     * @param file what the console left
     * @throws IllegalStateException if a way is missing, or two stored different facts
     */
    static List<Comparison> read(Path file) throws IOException {
        ImportedFacts facts = new ImportedFacts(file);
        return List.of(
                facts.comparison("POSTGRESQL", "raw COPY", "store new facts on PostgreSQL, in bulk", BULK_BESIDE_COPY),
                facts.comparison(
                        "POSTGRESQL", "raw batch", "store new facts on PostgreSQL", BESIDE_BATCH_ON_POSTGRESQL),
                facts.comparison("H2", "raw batch", "store new facts on H2 in a file", BESIDE_BATCH_ON_H2));
    }

    private Comparison comparison(String database, String peer, String work, double target) {
        Way ours = way(database + " import");
        Way theirs = way(database + " " + peer);
        if (!ours.checksum().equals(theirs.checksum())) {
            throw new IllegalStateException("The facts stored by the import on " + database + " have the checksum "
                    + ours.checksum() + ", those by " + peer + " " + theirs.checksum()
                    + "\nMaybe a column is filled otherwise: no time is comparable before they agree");
        }
        return new Comparison(
                work,
                "facts",
                new Side("console import", ours.count(), ours.nanos()),
                new Side(peer, theirs.count(), theirs.nanos()),
                target,
                ours.checksum());
    }

    private Way way(String name) {
        Way way = ways.get(name);
        if (way == null) {
            throw new IllegalStateException("The file " + file.getFileName() + " has no line of \"" + name
                    + "\", only of " + ways.keySet() + "\nMaybe the console measured something else");
        }
        return way;
    }
}
