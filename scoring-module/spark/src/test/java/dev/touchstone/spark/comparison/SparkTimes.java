package dev.touchstone.spark.comparison;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Measures how long generated tickets take on Spark with two threads, beside Spark SQL: {@code SparkTimes [rows [rounds [file]]]}. The
 * ways take turns, after two rounds that warm up; times told are medians. All ways have to compute the same sums. The file gets a
 * line for each way, from which {@code bin/bench --spark} makes rows of its table.
 */
public final class SparkTimes {

    private static final int WARM_UPS = 2;

    private final SparkSession spark;
    private final TicketFiles files;
    private final Map<Way, List<Time>> times = new EnumMap<>(Way.class);
    private final Map<Way, Long> fingerprints = new EnumMap<>(Way.class);
    private String checksum = "";

    /**
     * What a round took.
     *
     * @param nanos by the clock
     * @param processor nanoseconds of both processors, which other work on the machine disturbs less
     */
    private record Time(long nanos, long processor) {}

    private SparkTimes(SparkSession spark, TicketFiles files) {
        this.spark = spark;
        this.files = files;
    }

    /**
     * Prints one line per way.
     *
     * @param args how many tickets, at least 1; how many rounds, at least 1; the file for the times
     * @throws IOException if nothing can be written
     * @throws IllegalStateException if two ways computed different sums
     */
    public static void main(String[] args) throws IOException {
        long rows = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path folder = Files.createTempDirectory("touchstone-spark");
        try (SparkSession spark = session(folder)) {
            SparkTimes times = new SparkTimes(spark, TicketFiles.write(spark, rows, folder.resolve("tickets")));
            times.proveSame();
            times.rounds(WARM_UPS - 1);
            times.times.clear();
            times.rounds(rounds);
            times.print();
            if (args.length > 2) {
                Files.write(Path.of(args[2]), times.lines(rows));
            }
        } finally {
            delete(folder);
        }
    }

    /** Two threads of this process. */
    static SparkSession session(Path folder) {
        return SparkSession.builder()
                .master("local[2]")
                .appName("comparison")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.local.dir", folder.resolve("local").toString())
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    /** The first round that warms up. */
    private void proveSame() {
        Sums ours = outcome(Way.CARDS).sums().get();
        for (Way way : Way.values()) {
            ours.requireSame(outcome(way).sums().get(), way.label());
        }
        checksum = ours.checksum();
    }

    private void rounds(int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (Way way : Way.values()) {
                outcome(way);
            }
        }
    }

    /** Each round has to find what the first one found, which is what was compared. */
    private Way.Outcome outcome(Way way) {
        long start = System.nanoTime();
        long used = processorNanos();
        Way.Outcome outcome = way.run(spark, files);
        Time time = new Time(System.nanoTime() - start, processorNanos() - used);
        times.computeIfAbsent(way, first -> new ArrayList<>()).add(time);
        if (fingerprints.computeIfAbsent(way, first -> outcome.fingerprint()) != outcome.fingerprint()) {
            throw new IllegalStateException(way.label() + " computed something else than in the first round");
        }
        return outcome;
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void print() {
        for (Way way : times.keySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %8d ms, %8d ms of the processors%n",
                    way.label(),
                    median(way, Time::nanos) / 1_000_000,
                    median(way, Time::processor) / 1_000_000);
        }
    }

    /** Way, tickets, median in nanoseconds and checksum of the sums, with tabs between them. */
    private List<String> lines(long rows) {
        return times.keySet().stream()
                .map(way -> String.join(
                        "\t", way.label(), String.valueOf(rows), String.valueOf(median(way, Time::nanos)), checksum))
                .toList();
    }

    private long median(Way way, ToLongFunction<Time> measured) {
        long[] sorted = times.getOrDefault(way, List.of()).stream()
                .mapToLong(measured)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
