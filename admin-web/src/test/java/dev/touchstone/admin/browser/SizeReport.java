package dev.touchstone.admin.browser;

import dev.touchstone.admin.server.TestConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@link SizeTimes} measured, told at once and kept for its document. */
final class SizeReport {

    private static final int SLOWEST = 4;
    private static final int LONGEST = 260;

    private final List<String> rows = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();

    void tell(String what, String how) {
        System.out.println(what + ": " + how);
        rows.add("| " + what + " | " + how + " |");
    }

    /** The slowest queries of a page, told at once and kept. */
    void explain(String page, List<QueryPlans.Query> queries) {
        double all = queries.stream().mapToDouble(QueryPlans.Query::millis).sum();
        plans.add("| " + page + " | all " + queries.size() + " | " + tenths(all) + " | | | |");
        queries.stream().limit(SLOWEST).forEach(query -> {
            String found = String.join(", ", query.indexes());
            String read = query.tables().isEmpty() ? "" : " read whole: " + String.join(", ", query.tables());
            plans.add("| | " + shortened(query.text()) + " | " + tenths(query.millis()) + " | " + (found + read).strip()
                    + " | " + query.rows() + " | " + query.pages() + " |");
        });
        plans.subList(plans.size() - Math.min(SLOWEST, queries.size()) - 1, plans.size())
                .forEach(System.out::println);
    }

    /** From what a query reads, without the columns. */
    private static String shortened(String query) {
        String told = query.replaceAll("\\s+", " ")
                .replaceFirst("select (distinct )?(?!count|min|max)[^()]*? from ", "select … from ")
                .replace("|", "\\|");
        return "`" + (told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told) + "`";
    }

    private static String tenths(double millis) {
        return String.format(Locale.ROOT, "%.1f", millis);
    }

    /** As Markdown. */
    List<String> document(GeneratedCallFiles files) {
        List<String> document = new ArrayList<>(List.of(
                "# The console with a large company",
                "",
                String.format(
                        Locale.ROOT,
                        "Written by `bin/bench --size` on %s for %,d generated calls of %,d generated people in a year, on PostgreSQL; server,"
                                + " database and browser on the same two cores. Pages are asked for one after the other, %d times after %d that warm up;"
                                + " a time ends with the last byte.",
                        LocalDate.now(ZoneOffset.UTC),
                        files.calls(),
                        files.people(),
                        PageTimes.ROUNDS,
                        PageTimes.WARM_UPS),
                "",
                "| what | how |",
                "| --- | --- |"));
        document.addAll(rows);
        document.addAll(List.of(
                "",
                "## The queries of the pages",
                "",
                "Each page once more, watched by PostgreSQL's module auto_explain: how many queries it asks, and the slowest of them. Pages are of"
                        + " 8 kB, in PostgreSQL's memory or read from the system.",
                "",
                "| page | query | ms | found by | rows | pages |",
                "| --- | --- | ---: | --- | ---: | ---: |"));
        document.addAll(plans);
        document.addAll(
                List.of(
                        "",
                        "Which queries the pages ask and why each index is there: [pages of many](decisions/pages-of-many.md)."));
        return document;
    }

    /** What the server's process holds now, and held at most. */
    static String memory(TestConsole console) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc/" + console.pid() + "/status"));
            return "%d MB in memory, at most %d MB".formatted(megabytes(status, "VmRSS"), megabytes(status, "VmHWM"));
        } catch (IOException otherSystem) {
            return "memory not known on this system";
        }
    }

    private static long megabytes(List<String> status, String field) {
        return status.stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
