package dev.touchstone.bench;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.ColumnSums;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Sums the ten lines of tickets in columns, and makes the cards: explained, but resting on sums and not on facts. */
final class ColumnCards {

    private static final int PIECE = 2_000;

    private record Line(String key, int column, ColumnSums sums) {}

    private final List<Line> lines = TenLines.LINES.stream()
            .map(line -> new Line(line.key(), column(line.key()), sums(line.key())))
            .toList();
    private final boolean[] present = new boolean[GeneratedTickets.CELLS];

    void add(TicketColumns tickets) {
        int[] cells = tickets.cells();
        for (Line line : lines) {
            line.sums().add(cells, tickets.column(line.column()));
        }
        for (int cell : cells) {
            present[cell] = true;
        }
    }

    /** Notes the cards in pieces, so that only some are in memory at a time. */
    void score(Standard standard, Results results) {
        for (int from = 0; from < present.length; from += PIECE) {
            List<CardInput> inputs = IntStream.range(from, Math.min(from + PIECE, present.length))
                    .filter(cell -> present[cell])
                    .mapToObj(cell -> input(cell, standard))
                    .toList();
            Touchstone.note(Scorecard.derivedFromAll(inputs), results);
        }
    }

    private CardInput input(int cell, Standard standard) {
        Map<String, Measurement> measurements = new TreeMap<>();
        for (Line line : lines) {
            measurements.put(line.key(), line.sums().measurement(cell));
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

    private static int column(String line) {
        return switch (line) {
            case TenLines.FIRST_RESPONSE, TenLines.ANSWERED_IN_TIME -> TicketColumns.FIRST_RESPONSE;
            case TenLines.RESOLUTION -> TicketColumns.RESOLUTION;
            case TenLines.REOPENED -> TicketColumns.REOPENED;
            case TenLines.FIRST_CONTACT -> TicketColumns.FIRST_CONTACT;
            case TenLines.SATISFACTION -> TicketColumns.SATISFACTION;
            case TenLines.RECOMMENDATION -> TicketColumns.RECOMMENDATION;
            case TenLines.CALLBACK -> TicketColumns.CALLBACK;
            case TenLines.DEFECTS -> TicketColumns.DEFECTS;
            case TenLines.CRITICAL -> TicketColumns.CRITICAL;
            default -> throw new IllegalArgumentException("There is no generated line " + line);
        };
    }
}
