package dev.touchstone.bench;

import dev.touchstone.bench.Comparison.Round;
import dev.touchstone.bench.Comparison.Side;
import dev.touchstone.scoring.measure.ColumnRepeats;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.standard.Standard;
import java.util.Arrays;
import java.util.List;

/**
 * The tickets as columns in memory, summed and counted by the engine. DuckDB reads the same columns from its memory.
 *
 * @param tickets in time order
 */
record ScoredColumns(TicketColumns tickets) {

    private static final double BESIDE_DUCKDB = 1.5;
    private static final double REPEATS_BESIDE_DUCKDB = 3;
    private static final int DUCKDB_THREADS = 2;

    /** The row of the cards. */
    Comparison compareCards(DuckDb duckDb, Standard standard, int rounds) throws Exception {
        duckDb.useThreads(1);
        Results ours = new Results();
        Round us = () -> Comparison.time(() -> score(standard, ours));
        Round them = () -> Comparison.time(() -> duckDb.aggregateAndScore(TenLines.LINES));
        List<Long> medians = Comparison.inTurns(rounds, List.of(us, them));
        ours.requireSame(duckDb.results(), "DuckDB");
        return new Comparison(
                "aggregate and score, columns in memory, 1 thread",
                "tickets",
                new Side("ColumnSums and Scorecard.derivedFromAll, explained", tickets.size(), medians.get(0)),
                new Side("DuckDB, not explained", tickets.size(), medians.get(1)),
                BESIDE_DUCKDB,
                ours.checksum());
    }

    /** The row of repeated contacts. */
    Comparison compareRepeats(DuckDb duckDb, int rounds) throws Exception {
        duckDb.useThreads(DUCKDB_THREADS);
        RepeatCounts ours = new RepeatCounts();
        Round us = () -> Comparison.time(() -> countRepeats(ours));
        Round them = () -> Comparison.time(duckDb::countRepeats);
        List<Long> medians = Comparison.inTurns(rounds, List.of(us, them));
        ours.requireSame(duckDb.repeats(), "DuckDB");
        return new Comparison(
                "same customer again within 48 h, columns in memory",
                "tickets",
                new Side("ColumnRepeats, 1 thread", tickets.size(), medians.get(0)),
                new Side("DuckDB LEAD, 2 threads", tickets.size(), medians.get(1)),
                REPEATS_BESIDE_DUCKDB,
                ours.checksum());
    }

    private void score(Standard standard, Results results) {
        ColumnCards cards = new ColumnCards();
        cards.add(tickets);
        cards.score(standard, results);
    }

    /** Counts every agent's contacts and those that were repeated. */
    void countRepeats(RepeatCounts counts) {
        int[] customers = tickets.column(TicketColumns.CUSTOMER);
        int highest = Arrays.stream(customers).max().orElse(0);
        ColumnRepeats repeats = new ColumnRepeats(GeneratedTickets.CELLS, highest + 1, RepeatContacts.WINDOW);
        repeats.add(tickets.cells(), customers, tickets.created());
        for (int cell = 0; cell < GeneratedTickets.CELLS; cell++) {
            Measurement share = repeats.measurement(cell);
            counts.set(cell, share.denominator().intValueExact(), RepeatContacts.repeated(share));
        }
    }
}
