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

    private final List<String> rows = new ArrayList<>();

    void tell(String what, String how) {
        System.out.println(what + ": " + how);
        rows.add("| " + what + " | " + how + " |");
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
        document.addAll(
                List.of("", "Which queries the pages ask and why each index is there: [pages of many](decisions/pages-of-many.md)."));
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
