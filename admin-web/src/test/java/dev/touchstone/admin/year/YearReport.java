package dev.touchstone.admin.year;

import com.sun.management.OperatingSystemMXBean;
import dev.touchstone.admin.imports.BesideCopy;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of what each step took, printed while it grows. */
final class YearReport {

    private static final long MEGABYTE = 1 << 20;

    private final String command;
    private final List<String> rows = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();
    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

    YearReport(String command) {
        this.command = command;
    }

    /** A step that has no counterpart. */
    void add(String step, long count, String of, double seconds) {
        row(step, count, of, seconds, "", "");
    }

    /** A step that loads what plain PostgreSQL loads, too. */
    void add(String step, BesideCopy.Loaded loaded) {
        row(
                step,
                loaded.facts(),
                "facts",
                loaded.importNanos() / 1e9,
                decimal(loaded.copyNanos() / 1e9),
                String.format(Locale.ROOT, "%.2f ×", (double) loaded.copyNanos() / loaded.importNanos()));
    }

    /** Something that was found to be true. */
    void checked(String what) {
        System.out.println("checked: " + what);
        checks.add("- " + what);
    }

    private void row(String step, long count, String of, double seconds, String raw, String ratio) {
        String row = String.format(
                Locale.ROOT,
                "| %s | %,d %s | %s | %,.0f | %s | %s |",
                step,
                count,
                of,
                decimal(seconds),
                count / seconds,
                raw,
                ratio);
        System.out.println(row);
        rows.add(row);
    }

    private static String decimal(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    List<String> document(String postgres) {
        List<String> lines = new ArrayList<>(List.of(
                "# A year at seed scale",
                "",
                "Written by `" + command + "` on " + LocalDate.now(ZoneOffset.UTC) + ". " + machine() + "; " + postgres
                        + " on the same processors, which does not wait for the disk (`fsync` is off)."
                        + String.format(
                                Locale.ROOT,
                                " The load average of the machine was %.1f when it began and %.1f when it ended; above 2, other work took its share of the processors.",
                                load,
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                "",
                "| step | how many | seconds | a second | raw PostgreSQL, seconds | ratio |",
                "| --- | ---: | ---: | ---: | ---: | ---: |"));
        lines.addAll(rows);
        lines.addAll(List.of("", "Checked in the same run, which fails otherwise:", ""));
        lines.addAll(checks);
        lines.addAll(List.of(
                "",
                "What the steps include:",
                "",
                "- **Import**: the console's own code page by page, " + grouped(BesideCopy.PAGE)
                        + " facts and a transaction each, the next one prepared while one is stored: customers replaced by digests, documents and their digests written, what is known"
                        + " already looked up, days and the run's counts kept. Reading from a source is not included: facts are made before"
                        + " any time counts.",
                "- **Raw PostgreSQL**: COPY of the same finished rows into a table of a second database of the server with the same indexes, "
                        + grouped(BesideCopy.ROWS_OF_COPY)
                        + " rows and a transaction each, in turns with the import. It makes no documents and looks nothing up. The ratio says how"
                        + " many times as fast as it we are.",
                "- **Scorecards**: what an import sets off in the console, period by period: facts read where no counted day is kept, counted"
                        + " days kept, cards of 500 agents and 20 teams derived with everything that explains them, ranked, and stored as"
                        + " documents with their lines. Quarters and the year come from the days that the months kept. The standard has seven"
                        + " lines: first response, abandonment, script compliance, record accuracy, satisfaction, NPS, repeat contact within"
                        + " 48 h.",
                "- **PDF**: every agent's card of December with trend, ranks and means beside it, read from the database, as one file.",
                "",
                "All steps were done once, in this order, by one Java process that was not warmed up and has no server around it; they go"
                        + " through the same classes as on a server, but calls have no interceptors, and keeping days shares the transaction of"
                        + " the cards. All people and facts are generated, each fact a function of its number."));
        return lines;
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String machine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "Machine: %d processors, %d MB of memory, heap of %d MB, %s %s, %s %s",
                runtime.availableProcessors(),
                system.getTotalMemorySize() / MEGABYTE,
                runtime.maxMemory() / MEGABYTE,
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }
}
