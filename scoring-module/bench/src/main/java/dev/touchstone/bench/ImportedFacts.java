package dev.touchstone.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How long storing facts takes. The console measures that in a process of its own, since nothing here may depend on it; the checksum is
 * over what stood in the table afterwards.
 */
final class ImportedFacts {

    private static final double BULK_BESIDE_COPY = 0.7;
    private static final double BESIDE_BATCH_ON_POSTGRESQL = 0.9;
    private static final double BESIDE_BATCH_ON_H2 = 0.8;

    private ImportedFacts() {}

    /**
     * The rows of the table.
     *
     * @param file what the console left
     * @throws IllegalStateException if a way is missing, or two stored different facts
     */
    static List<Comparison> read(Path file) throws IOException {
        TimedWays ways = new TimedWays(file);
        return List.of(
                comparison(ways, "POSTGRESQL", "raw COPY", "store new facts on PostgreSQL, in bulk", BULK_BESIDE_COPY),
                comparison(
                        ways, "POSTGRESQL", "raw batch", "store new facts on PostgreSQL", BESIDE_BATCH_ON_POSTGRESQL),
                comparison(ways, "H2", "raw batch", "store new facts on H2 in a file", BESIDE_BATCH_ON_H2));
    }

    private static Comparison comparison(TimedWays ways, String database, String peer, String work, double target) {
        String ours = database + " import";
        String theirs = database + " " + peer;
        return new Comparison(
                work,
                "facts",
                ways.side(ours, "console import"),
                ways.side(theirs, peer),
                target,
                ways.checksum(ours, theirs));
    }
}
