package dev.touchstone.bench;

import dev.touchstone.bench.Comparison.Round;
import dev.touchstone.bench.Comparison.Side;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.ColumnSums;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The tickets as columns in memory, summed and scored by the engine: explained cards that rest on sums and not on facts. */
final class ScoredColumns {

    private static final double BESIDE_DUCKDB = 1.5;

    private final int[] agents;
    private final long[] created;
    private final int[][] values;
    private final long[] begins = IntStream.rangeClosed(0, GeneratedTickets.MONTHS)
            .mapToLong(months -> YearMonth.of(GeneratedTickets.YEAR, 1)
                    .plusMonths(months)
                    .atDay(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toEpochSecond())
            .toArray();

    ScoredColumns(GeneratedTickets tickets) {
        agents = new int[tickets.size()];
        created = new long[tickets.size()];
        values = new int[TenLines.LINES.size()][tickets.size()];
        for (int i = 0; i < tickets.size(); i++) {
            TicketRow row = tickets.row(i);
            agents[i] = row.agent();
            created[i] = row.created().getEpochSecond();
            for (int line = 0; line < values.length; line++) {
                int value = column(TenLines.LINES.get(line).key()).applyAsInt(row);
                values[line][i] = value == TicketRow.MISSING ? ColumnSums.MISSING : value;
            }
        }
    }

    /** The row of the table: DuckDB reads the same columns from its memory. */
    Comparison compare(DuckDb duckDb, Standard standard, int rounds) throws Exception {
        duckDb.useThreads(1);
        Results ours = new Results();
        Round us = () -> {
            List<Scorecard> cards = new ArrayList<>();
            long nanos = Comparison.time(() -> cards.addAll(score(standard)));
            Touchstone.note(cards, ours);
            return nanos;
        };
        Round them = () -> Comparison.time(() -> duckDb.aggregateAndScore(TenLines.LINES));
        List<Long> medians = Comparison.inTurns(rounds, List.of(us, them));
        ours.requireSame(duckDb.results(), "DuckDB");
        return new Comparison(
                "aggregate and score, columns in memory, 1 thread",
                "tickets",
                new Side("ColumnSums and Scorecard.derivedFromAll, explained", agents.length, medians.get(0)),
                new Side("DuckDB, not explained", agents.length, medians.get(1)),
                BESIDE_DUCKDB,
                ours.checksum());
    }

    private List<Scorecard> score(Standard standard) {
        int[] cells = cells();
        List<ColumnSums> sums = new ArrayList<>();
        for (int line = 0; line < values.length; line++) {
            ColumnSums ofLine = sums(TenLines.LINES.get(line).key());
            ofLine.add(cells, values[line]);
            sums.add(ofLine);
        }
        boolean[] present = new boolean[GeneratedTickets.CELLS];
        for (int cell : cells) {
            present[cell] = true;
        }
        List<CardInput> inputs = IntStream.range(0, present.length)
                .filter(cell -> present[cell])
                .mapToObj(cell -> input(cell, sums, standard))
                .toList();
        return Scorecard.derivedFromAll(inputs);
    }

    private int[] cells() {
        int[] cells = new int[agents.length];
        int month = 0;
        for (int i = 0; i < cells.length; i++) {
            while (created[i] >= begins[month + 1]) {
                month++;
            }
            while (created[i] < begins[month]) {
                month--;
            }
            cells[i] = Cells.indexOf(agents[i], month + 1);
        }
        return cells;
    }

    private static CardInput input(int cell, List<ColumnSums> sums, Standard standard) {
        Map<String, Measurement> measurements = new TreeMap<>();
        for (int line = 0; line < sums.size(); line++) {
            measurements.put(TenLines.LINES.get(line).key(), sums.get(line).measurement(cell));
        }
        return CardInput.of(
                Subject.agent(String.valueOf(cell / GeneratedTickets.MONTHS)),
                Touchstone.period(cell % GeneratedTickets.MONTHS + 1),
                standard,
                measurements);
    }

    private static ColumnSums sums(String line) {
        int cells = GeneratedTickets.CELLS;
        return switch (line) {
            case TenLines.FIRST_RESPONSE, TenLines.RESOLUTION -> ColumnSums.ofMean(cells, Unit.SECONDS);
            case TenLines.ANSWERED_IN_TIME -> ColumnSums.ofShare(cells, 0, TenLines.ANSWER_WITHIN_SECONDS);
            case TenLines.REOPENED, TenLines.FIRST_CONTACT, TenLines.CALLBACK -> ColumnSums.ofShare(cells, 1, 1);
            case TenLines.SATISFACTION -> ColumnSums.ofMean(cells, Unit.POINTS);
            case TenLines.RECOMMENDATION -> ColumnSums.ofNetPromoters(cells);
            default -> ColumnSums.ofMean(cells, Unit.COUNT);
        };
    }

    private static ToIntFunction<TicketRow> column(String line) {
        return switch (line) {
            case TenLines.FIRST_RESPONSE, TenLines.ANSWERED_IN_TIME -> TicketRow::firstResponseSeconds;
            case TenLines.RESOLUTION -> TicketRow::resolutionSeconds;
            case TenLines.REOPENED -> TicketRow::reopened;
            case TenLines.FIRST_CONTACT -> TicketRow::firstContact;
            case TenLines.SATISFACTION -> TicketRow::satisfaction;
            case TenLines.RECOMMENDATION -> TicketRow::recommendation;
            case TenLines.CALLBACK -> TicketRow::callback;
            case TenLines.DEFECTS -> TicketRow::defects;
            case TenLines.CRITICAL -> TicketRow::critical;
            default -> throw new IllegalArgumentException("There is no generated line " + line);
        };
    }
}
