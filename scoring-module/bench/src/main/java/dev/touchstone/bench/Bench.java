package dev.touchstone.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The program behind {@code bin/bench}: {@code Bench <rows> <rounds> <command> <file> [imports=<times>] [spark=<times>]} measures,
 * prints the table and writes it as Markdown.
 */
public final class Bench {

    private static final int OPTIONAL = 4;
    private static final long SEED = 20_251_101;

    private Bench() {}

    /**
     * Measures and writes.
     *
     * @param arguments how many tickets, how many rounds, the command that was typed, the Markdown file to write and, where imports
     *     or scoring on Spark were measured before, what that left
     * @throws Exception if a peer fails, or computes something else than we do
     */
    public static void main(String... arguments) throws Exception {
        if (arguments.length < OPTIONAL) {
            throw new IllegalArgumentException("Wanted: tickets, rounds, command, file, maybe imports= and spark= with"
                    + " what was measured before; given: " + List.of(arguments)
                    + "\nMaybe start bin/bench, which hands them over");
        }
        int rounds = Integer.parseInt(arguments[1]);
        GeneratedTickets tickets = new GeneratedTickets(SEED, Integer.parseInt(arguments[0]));
        List<Comparison> imports = List.of();
        List<Comparison> spark = List.of();
        for (String argument : List.of(arguments).subList(OPTIONAL, arguments.length)) {
            Path times = Path.of(argument.substring(argument.indexOf('=') + 1));
            if (argument.startsWith("imports=")) {
                imports = ImportedFacts.read(times);
            } else if (argument.startsWith("spark=")) {
                spark = ScoredOnSpark.read(times);
            } else {
                throw new IllegalArgumentException("Neither imports= nor spark=: " + argument);
            }
        }
        List<Comparison> comparisons = new Benchmarks(tickets, rounds).run();
        Report report = new Report(LocalDate.now(ZoneOffset.UTC), arguments[2], rounds, comparisons, imports, spark);
        System.out.println("\n" + Report.machine() + "\n\n" + report.text());
        Files.writeString(Path.of(arguments[3]), report.markdown());
    }
}
