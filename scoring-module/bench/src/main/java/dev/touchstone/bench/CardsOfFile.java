package dev.touchstone.bench;

import dev.touchstone.bench.Comparison.Round;
import dev.touchstone.bench.Comparison.Side;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.standard.Standard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * From a file of tickets to the scorecards of a year. It is in time order, so only the facts of one month are in memory at a time.
 *
 * @param file the tickets
 * @param standard what the cards are scored by
 */
record CardsOfFile(TicketFile file, Standard standard) {

    private static final double BESIDE_DUCKDB = 0.8;
    private static final int DUCKDB_THREADS = 2;

    /**
     * The rows of the table: by facts, which lead to every ticket, and by columns.
     *
     * @param tickets how many the file has
     * @param rounds how many count
     */
    List<Comparison> compare(int tickets, int rounds) throws Exception {
        Results ours = new Results();
        Results summed = new Results();
        try (DuckDb duckDb = new DuckDb(file)) {
            duckDb.useThreads(DUCKDB_THREADS);
            Round us = () -> Comparison.time(() -> score(ours));
            Round columns = () -> Comparison.time(() -> scoreColumns(summed));
            Round them = () -> Comparison.time(() -> duckDb.aggregateAndScore(TenLines.LINES));
            List<Long> medians = Comparison.inTurns(rounds, List.of(us, columns, them));
            ours.requireSame(duckDb.results(), "DuckDB");
            summed.requireSame(duckDb.results(), "DuckDB");
            String work = "from a CSV file to scorecards";
            Side facts = new Side("FastCSV and Assessment.score, explained, 1 thread", tickets, medians.get(0));
            Side sums = new Side("FastCSV and ColumnSums, explained, 1 thread", tickets, medians.get(1));
            Side peer = new Side("DuckDB read_csv, not explained, 2 threads", tickets, medians.get(2));
            return List.of(
                    new Comparison(work, "tickets", facts, peer, BESIDE_DUCKDB, ours.checksum()),
                    new Comparison(work + ", columns", "tickets", sums, peer, BESIDE_DUCKDB, summed.checksum()));
        }
    }

    /** Makes the explained cards of every agent and month, and notes their totals and grades. */
    void score(Results results) throws IOException {
        Months months = new Months(results);
        file.forEach(months::accept);
        months.conclude();
    }

    /** The same from columns. */
    void scoreColumns(Results results) throws IOException {
        ColumnCards cards = new ColumnCards();
        file.forEachPiece(cards::add);
        cards.score(standard, results);
    }

    /** Scores a month as soon as the next one begins. */
    private final class Months {

        private final TicketFacts maker = new TicketFacts();
        private final Results results;
        private List<IdentifiedFact> facts = new ArrayList<>();
        private int month = 1;

        Months(Results results) {
            this.results = results;
        }

        void accept(TicketRow row) {
            int next = row.createdInUtc().getMonthValue();
            if (next != month) {
                conclude();
                month = next;
            }
            maker.add(row, facts);
        }

        void conclude() {
            Touchstone.note(Touchstone.score(standard, month, facts).values(), results);
            facts = new ArrayList<>();
        }
    }
}
