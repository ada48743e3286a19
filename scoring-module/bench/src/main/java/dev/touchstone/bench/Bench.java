package dev.touchstone.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The program behind {@code bin/bench}: {@code Bench <rows> <rounds> <command> <file> [<times of imports>]} measures, prints the table
 * and writes it as Markdown.
 */
public final class Bench {

    private static final long SEED = 20_251_101;

    private Bench() {}

    /**
     * Measures and writes.
     *
     * @param arguments how many tickets, how many rounds, the command that was typed, the Markdown file to write and, where imports
     *     were measured before, what that left
     * @throws Exception if a peer fails, or computes something else than we do
     */
    public static void main(String... arguments) throws Exception {
        if (arguments.length < 4 || arguments.length > 5) {
            throw new IllegalArgumentException("Wanted: tickets, rounds, command, file, maybe times of imports; given: "
                    + List.of(arguments) + "\nMaybe start bin/bench, which hands them over");
        }
        int rounds = Integer.parseInt(arguments[1]);
        GeneratedTickets tickets = new GeneratedTickets(SEED, Integer.parseInt(arguments[0]));
        List<Comparison> imports = arguments.length < 5 ? List.of() : ImportedFacts.read(Path.of(arguments[4]));
        List<Comparison> comparisons = new Benchmarks(tickets, rounds).run();
        Report report = new Report(LocalDate.now(ZoneOffset.UTC), arguments[2], rounds, comparisons, imports);
        System.out.println("\n" + Report.machine() + "\n\n" + report.text());
        Files.writeString(Path.of(arguments[3]), report.markdown());
    }
}
