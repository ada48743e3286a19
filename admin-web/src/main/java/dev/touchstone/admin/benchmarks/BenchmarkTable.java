package dev.touchstone.admin.benchmarks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A half year's benchmark of a standard.
 *
 * @param standard the standard's stable name
 * @param name as shown
 * @param half such as {@code 2026-H1}
 * @param version the version that the indicators and targets are of
 * @param over whether the half year is over
 * @param measuredAt when the company's values were measured; null if they never were
 * @param stale whether the ledger or the version has changed since
 * @param measurable whether they can be measured: not where personal fields of the facts were erased
 * @param running whether they are being measured
 * @param pastHalves the half years before that have figures, newest first
 * @param rows the indicators, in the order of the standard
 */
public record BenchmarkTable(
        String standard,
        String name,
        String half,
        String version,
        boolean over,
        @Nullable Instant measuredAt,
        boolean stale,
        boolean measurable,
        boolean running,
        List<String> pastHalves,
        List<BenchmarkRow> rows) {

    public BenchmarkTable {
        pastHalves = List.copyOf(pastHalves);
        rows = List.copyOf(rows);
    }
}
