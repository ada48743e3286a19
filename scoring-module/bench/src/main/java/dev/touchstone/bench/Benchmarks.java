package dev.touchstone.bench;

import dev.touchstone.bench.Comparison.Round;
import dev.touchstone.bench.Comparison.Side;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.whatif.Rescoring;
import dev.touchstone.scoring.whatif.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Every row of the table, one after the other. Each compares what both sides computed before it says how long they took. */
final class Benchmarks {

    private static final double FACTS_BESIDE_DUCKDB = 0.5;
    private static final double CARDS_BESIDE_DROOLS = 30;
    private static final double CARDS_BESIDE_DUCKDB = 1;
    private static final double WHAT_IF_BESIDE_DUCKDB = 2;

    private static final int MOST_KEPT = 1_000_000;

    private final GeneratedTickets tickets;
    private final int rounds;
    private final Standard standard = GeneratedStandard.of(TenLines.LINES);
    private final List<Comparison> found = new ArrayList<>();

    Benchmarks(GeneratedTickets tickets, int rounds) {
        this.tickets = tickets;
        this.rounds = rounds;
    }

    /** Runs all rows. */
    List<Comparison> run() throws Exception {
        try (DuckDb duckDb = new DuckDb(tickets)) {
            duckDb.keepCells();
            Cells cells = duckDb.cells();
            compareWhatIf(duckDb, cells);
            compareCards(duckDb, cells);
            compareFacts(duckDb);
        }
        return List.copyOf(found);
    }

    private void compareFacts(DuckDb duckDb) throws Exception {
        duckDb.useThreads(1);
        Results ours = new Results();
        IntFunction<List<IdentifiedFact>> facts = factsByMonth();
        Round us = () -> scoreFacts(facts, ours);
        Round them = () -> Comparison.time(() -> duckDb.aggregateAndScore(TenLines.LINES));
        List<Long> medians = Comparison.inTurns(rounds, List.of(us, them));
        ours.requireSame(duckDb.results(), "DuckDB");
        add(new Comparison(
                "aggregate and score, facts in memory through the public API, 1 thread",
                "tickets",
                new Side("Assessment.score, explained", tickets.size(), medians.get(0)),
                new Side("DuckDB, not explained", tickets.size(), medians.get(1)),
                FACTS_BESIDE_DUCKDB,
                ours.checksum()));
    }

    /** Month by month, since not every heap holds the facts of a year. Only scoring counts, not making the facts. */
    private long scoreFacts(IntFunction<List<IdentifiedFact>> facts, Results results) {
        long nanos = 0;
        for (int month = 1; month <= GeneratedTickets.MONTHS; month++) {
            List<IdentifiedFact> ofMonth = facts.apply(month);
            long start = System.nanoTime();
            SortedMap<?, Scorecard> cards = Touchstone.score(standard, month, ofMonth);
            nanos += System.nanoTime() - start;
            Touchstone.note(cards.values(), results);
        }
        return nanos;
    }

    /** The facts of each month: made once where a year of them fits into memory, else anew in every round. */
    private IntFunction<List<IdentifiedFact>> factsByMonth() {
        TicketFacts facts = new TicketFacts();
        if (tickets.size() > MOST_KEPT) {
            return month -> facts.listOf(tickets, month);
        }
        List<List<IdentifiedFact>> year = IntStream.rangeClosed(1, GeneratedTickets.MONTHS)
                .mapToObj(month -> facts.listOf(tickets, month))
                .toList();
        return month -> year.get(month - 1);
    }

    private void compareCards(DuckDb duckDb, Cells cells) throws Exception {
        duckDb.useThreads(1);
        DroolsRules rules = new DroolsRules(TenLines.LINES);
        List<CardInput> inputs = Touchstone.inputs(standard, cells);
        Results ours = new Results();
        Results byRules = new Results();
        Round us = () -> {
            List<Scorecard> cards = new ArrayList<>(inputs.size());
            long nanos = Comparison.time(() -> cards.addAll(Scorecard.derivedFromAll(inputs)));
            Touchstone.note(cards, ours);
            return nanos;
        };
        Round drools = () -> {
            List<DroolsCard> cards = new ArrayList<>(inputs.size());
            long nanos = Comparison.time(() -> cards.addAll(rules.score(cells)));
            cards.forEach(card -> card.note(byRules));
            return nanos;
        };
        Round sql = () -> Comparison.time(() -> duckDb.score(TenLines.LINES));
        List<Long> medians = Comparison.inTurns(rounds, List.of(us, drools, sql));
        ours.requireSame(byRules, "Drools");
        ours.requireSame(duckDb.results(), "DuckDB");
        String work = "explained scorecards, 10 lines each, 1 thread";
        Side side = new Side("Scorecard.derivedFromAll", inputs.size(), medians.get(0));
        Side droolsSide = new Side("Drools", inputs.size(), medians.get(1));
        Side sqlSide = new Side("DuckDB, not explained", inputs.size(), medians.get(2));
        add(new Comparison(work, "cards", side, droolsSide, CARDS_BESIDE_DROOLS, ours.checksum()));
        add(new Comparison(work, "cards", side, sqlSide, CARDS_BESIDE_DUCKDB, ours.checksum()));
    }

    private void compareWhatIf(DuckDb duckDb, Cells cells) throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        duckDb.useThreads(threads);
        List<LineSpec> moved = TenLines.moved();
        Standard movedStandard = GeneratedStandard.of(moved);
        List<CardInput> inputs = Touchstone.inputs(standard, cells);
        Rescoring rescoring = new Rescoring(inputs);
        Results ours = new Results();
        Round us = () -> {
            List<Standing> standings = new ArrayList<>();
            long nanos = Comparison.time(() -> standings.addAll(rescoring.score(movedStandard)));
            Touchstone.note(inputs, standings, ours);
            return nanos;
        };
        Round them = () -> Comparison.time(() -> duckDb.score(moved));
        List<Long> medians = Comparison.inTurns(rounds * 3, List.of(us, them));
        ours.requireSame(duckDb.results(), "DuckDB");
        add(new Comparison(
                String.format(Locale.ROOT, "what-if, new targets and weights, %d threads", threads),
                "cards",
                new Side("Rescoring.score", inputs.size(), medians.get(0)),
                new Side("DuckDB", inputs.size(), medians.get(1)),
                WHAT_IF_BESIDE_DUCKDB,
                ours.checksum()));
    }

    private void add(Comparison comparison) {
        found.add(comparison);
        System.out.println(String.join("  ", comparison.cells()));
    }
}
