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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.IntFunction;

/** Every row of the table, one after the other. Each compares what both sides computed before it says how long they took. */
final class Benchmarks {

    private static final double FACTS_BESIDE_DUCKDB = 0.5;
    private static final double FACTS_BESIDE_H2 = 20;
    private static final double CARDS_BESIDE_DROOLS = 30;
    private static final double CARDS_BESIDE_DUCKDB = 1;
    private static final double CARDS_BESIDE_POI = 1000;
    private static final double WHAT_IF_BESIDE_DUCKDB = 2;

    /** A spreadsheet takes minutes for all cards. */
    private static final int CARDS_FOR_POI = 1_000;

    private static final int PRINTED_CARDS = 200;
    private static final long PRINTED_SEED = 20_251_118;

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
            ScoredColumns columns = new ScoredColumns(TicketColumns.of(tickets));
            add(columns.compareCards(duckDb, standard, rounds));
            compareFacts(duckDb);
            add(columns.compareRepeats(duckDb, rounds));
            add(new RepeatContacts(tickets).compare(duckDb, rounds));
        }
        try (TicketFile file = TicketFile.write(tickets)) {
            new CardsOfFile(file, standard).compare(tickets.size(), rounds).forEach(this::add);
        }
        comparePages();
        return List.copyOf(found);
    }

    private void compareFacts(DuckDb duckDb) throws Exception {
        duckDb.useThreads(1);
        Results ours = new Results();
        try (H2 h2 = new H2(tickets)) {
            TicketFacts made = new TicketFacts();
            IntFunction<List<IdentifiedFact>> facts = MonthlyFacts.of(tickets, month -> made.listOf(tickets, month));
            Round us = () -> scoreFacts(facts, ours);
            Round duck = () -> Comparison.time(() -> duckDb.aggregateAndScore(TenLines.LINES));
            Round other = () -> Comparison.time(() -> h2.aggregateAndScore(TenLines.LINES));
            List<Long> medians = Comparison.inTurns(rounds, List.of(us, duck, other));
            ours.requireSame(duckDb.results(), "DuckDB");
            ours.requireSame(h2.results(), "H2");
            String work = "aggregate and score, facts in memory through the public API, 1 thread";
            Side side = new Side("Assessment.score, explained", tickets.size(), medians.get(0));
            Side duckSide = new Side("DuckDB, not explained", tickets.size(), medians.get(1));
            Side h2Side = new Side("H2, not explained", tickets.size(), medians.get(2));
            add(new Comparison(work, "tickets", side, duckSide, FACTS_BESIDE_DUCKDB, ours.checksum()));
            add(new Comparison(work, "tickets", side, h2Side, FACTS_BESIDE_H2, ours.checksum()));
        }
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
        PoiWorkbook workbook = new PoiWorkbook(TenLines.LINES);
        int[] some = Arrays.copyOf(cells.present(), Math.min(CARDS_FOR_POI, inputs.size()));
        Results byFormulas = new Results();
        Round poi = () -> Comparison.time(() -> workbook.score(cells, some, byFormulas));
        List<Long> medians = Comparison.inTurns(rounds, List.of(us, drools, sql, poi));
        workbook.close();
        ours.requireSame(byRules, "Drools");
        ours.requireSame(duckDb.results(), "DuckDB");
        ours.only(some).requireSame(byFormulas, "Apache POI");
        String work = "explained scorecards, 10 lines each, 1 thread";
        Side side = new Side("Scorecard.derivedFromAll", inputs.size(), medians.get(0));
        Side droolsSide = new Side("Drools", inputs.size(), medians.get(1));
        Side sqlSide = new Side("DuckDB, not explained", inputs.size(), medians.get(2));
        add(new Comparison(work, "cards", side, droolsSide, CARDS_BESIDE_DROOLS, ours.checksum()));
        add(new Comparison(work, "cards", side, sqlSide, CARDS_BESIDE_DUCKDB, ours.checksum()));
        Side poiSide = new Side("Apache POI, not explained", some.length, medians.get(3));
        add(new Comparison(work, "cards", side, poiSide, CARDS_BESIDE_POI, byFormulas.checksum()));
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

    private void comparePages() throws Exception {
        try (PrintedCards cards = new PrintedCards(new GeneratedSheets(PRINTED_SEED).list(PRINTED_CARDS))) {
            cards.compare(rounds).forEach(this::add);
        }
    }

    private void add(Comparison comparison) {
        found.add(comparison);
        System.out.println(String.join("  ", comparison.cells()));
    }
}
