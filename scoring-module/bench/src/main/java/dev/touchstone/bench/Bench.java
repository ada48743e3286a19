package dev.touchstone.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The program behind {@code bin/bench}: {@code Bench <rows> <rounds> <command> <file>} measures, prints the table and writes it as
 * Markdown.
 */
public final class Bench {

    private static final long SEED = 20_251_101;

    private Bench() {}

    /**
     * Measures and writes.
     *
     * @param arguments how many tickets, how many rounds, the command that was typed and the Markdown file to write
     * @throws Exception if a peer fails, or computes something else than we do
     */
    public static void main(String... arguments) throws Exception {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("Wanted: tickets, rounds, command, file; given: " + List.of(arguments)
                    + "\nMaybe start bin/bench, which hands them over");
        }
        int rounds = Integer.parseInt(arguments[1]);
        GeneratedTickets tickets = new GeneratedTickets(SEED, Integer.parseInt(arguments[0]));
        List<Comparison> comparisons = new Benchmarks(tickets, rounds).run();
        Report report = new Report(LocalDate.now(ZoneOffset.UTC), arguments[2], rounds, comparisons);
        System.out.println("\n" + Report.machine() + "\n\n" + report.text());
        Files.writeString(Path.of(arguments[3]), report.markdown());
    }
}
