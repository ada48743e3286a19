package dev.touchstone.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table, as text and as Markdown.
 *
 * @param day when it was measured
 * @param command what measured it
 * @param rounds how many rounds each median is of
 * @param comparisons the rows
 * @param imports more rows, of storing facts; empty if that was not measured
 * @param spark more rows, of scoring on Spark; empty if that was not measured
 */
record Report(
        LocalDate day,
        String command,
        int rounds,
        List<Comparison> comparisons,
        List<Comparison> imports,
        List<Comparison> spark) {

    static final List<String> HEADINGS = List.of("work", "ours", "peer", "ratio", "target", "met", "checksum");

    private static final long MEGABYTE = 1L << 20;

    /** For a terminal. */
    String text() {
        List<List<String>> rows = rows();
        List<Integer> widths = IntStream.range(0, HEADINGS.size())
                .mapToObj(i ->
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
                .toList();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> row.get(i)
                                + " ".repeat(widths.get(i) - row.get(i).length()))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** For the folder docs. */
    String markdown() {
        String table = rows().stream()
                .map(row -> "| " + String.join(" | ", row) + " |")
                .collect(Collectors.joining("\n"));
        String rule = "\n|" + " --- |".repeat(HEADINGS.size()) + "\n";
        return """
                # Performance beside named peers

                Written by `%s` on %s. All sides work in the same run and in turns; a figure is the median of %d rounds after two that warm up,
                or after %d where a round takes less than a tenth of a second, as it does for somebody who moves a slider. A ratio says how many
                times as fast as the peer we are; the checksum is over totals and grades, or counts of repeated contacts, which are equal cell by
                cell on both sides, and for pages over the values that stand on them. Apache POI calculates some of the cards only. Times are of
                the clock, or where the row says so of the processor in one thread. They hold for this machine only, ratios are what counts. All
                data is generated.

                Machine: %s

                %s

                %s

                %s
                """.formatted(
                        command,
                        day,
                        rounds,
                        Comparison.SHORT_WARM_UPS,
                        machine(),
                        table.replaceFirst("\n", rule),
                        aboutImports(),
                        aboutSpark());
    }

    private List<List<String>> rows() {
        return Stream.concat(
                        Stream.of(HEADINGS),
                        Stream.of(comparisons, imports, spark)
                                .flatMap(List::stream)
                                .map(Comparison::cells))
                .toList();
    }

    private String aboutImports() {
        return imports.isEmpty() ? "Imports were left out; `bin/bench --imports` measures them, too." : """
                Imports run in a process of their own. A console import makes documents and digests of the facts, conceals customers and looks up
                what is stored already; the raw ways get finished rows. The checksum is over the table of facts. PostgreSQL does not wait for the
                disk (`fsync=off`) on any side.""";
    }

    private String aboutSpark() {
        return spark.isEmpty() ? "Spark was left out; `bin/bench --spark` measures it, too." : """
                Spark runs in a process of its own, on Java 17, in one process with two threads. Every side begins with Parquet files: ours and
                Spark SQL with `from_json` with the documents of the facts, the other with columns that were taken out of them before. Ours ends
                with a card document for everybody, with every value that occurred, Spark SQL with eight sums. The checksum is over numerator
                and denominator of every line of everybody.""";
    }

    /** What the figures depend on, without naming the machine. */
    static String machine() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%d processors, %d MB of memory, heap of %d MB, %s %s (%s), %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        system.getTotalMemorySize() / MEGABYTE,
                        Runtime.getRuntime().maxMemory() / MEGABYTE,
                        System.getProperty("java.vm.name"),
                        Runtime.version(),
                        System.getProperty("java.vendor"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }
}
