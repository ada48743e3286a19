package dev.touchstone.bench;

import dev.touchstone.bench.Comparison.Round;
import dev.touchstone.bench.Comparison.Side;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.measure.KeyedMeasure;
import dev.touchstone.scoring.measure.Measured;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Measuring;
import dev.touchstone.scoring.measure.MeasuringPass;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.measure.Recurrence;
import dev.touchstone.scoring.measure.RepeatContact;
import dev.touchstone.scoring.measure.WindowStart;
import dev.touchstone.scoring.subject.Roster;
import java.math.BigInteger;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Tickets after which the same customer came again, by agent and month. Every month is measured alone, with the facts of the window
 * behind its end, since not every heap holds the facts of a year.
 */
record RepeatContacts(GeneratedTickets tickets) {

    static final Duration WINDOW = Duration.ofHours(48);

    private static final double BESIDE_DUCKDB = 3;
    private static final int DUCKDB_THREADS = 2;
    private static final String LINE = "repeat-contact";
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** The row of the table. Only measuring counts on our side, not making the facts. */
    Comparison compare(DuckDb duckDb, int rounds) throws Exception {
        duckDb.useThreads(DUCKDB_THREADS);
        RepeatCounts ours = new RepeatCounts();
        IntFunction<List<IdentifiedFact>> facts = MonthlyFacts.of(tickets, this::factsOf);
        Round us = () -> count(facts, ours);
        Round them = () -> Comparison.time(duckDb::countRepeats);
        List<Long> medians = Comparison.inTurns(rounds, List.of(us, them));
        ours.requireSame(duckDb.repeats(), "DuckDB");
        return new Comparison(
                "same customer again within 48 h, facts in memory through the public API",
                "tickets",
                new Side("Measuring, 1 thread", tickets.size(), medians.get(0)),
                new Side("DuckDB LEAD, 2 threads", tickets.size(), medians.get(1)),
                BESIDE_DUCKDB,
                ours.checksum());
    }

    /** The tickets that a month needs. */
    List<IdentifiedFact> factsOf(int month) {
        Measuring measuring = measuring(month);
        return new TicketFacts().listTickets(tickets, measuring.earliest(), measuring.latest());
    }

    /** Counts every month and tells how long the measuring took, in nanoseconds. */
    static long count(IntFunction<List<IdentifiedFact>> facts, RepeatCounts counts) {
        long nanos = 0;
        for (int month = 1; month <= GeneratedTickets.MONTHS; month++) {
            List<IdentifiedFact> ofMonth = facts.apply(month);
            long start = System.nanoTime();
            MeasuringPass pass = measuring(month).beginOfSubjects();
            ofMonth.forEach(pass::accept);
            Measured measured = pass.conclude();
            nanos += System.nanoTime() - start;
            note(measured, month, counts);
        }
        return nanos;
    }

    private static void note(Measured measured, int month, RepeatCounts counts) {
        measured.bySubject().forEach((agent, lines) -> {
            int cell = Cells.indexOf(Integer.parseInt(agent.id()), month);
            for (Measurement share : lines.values()) {
                counts.set(cell, share.denominator().intValueExact(), repeated(share));
            }
        });
    }

    /** How many contacts were repeated, by a share in per cent. */
    static int repeated(Measurement share) {
        return share.numerator().divide(HUNDRED).intValueExact();
    }

    private static Measuring measuring(int month) {
        Recurrence recurrence = Recurrence.within(WINDOW, WindowStart.OPENED, Set.of(FactKind.TICKET));
        return new Measuring(
                Touchstone.period(month),
                ZoneOffset.UTC,
                Roster.ofPeople(),
                List.of(),
                Pooling.ALL_RECORDS,
                List.of(new KeyedMeasure(LINE, new RepeatContact(recurrence), FactSelection.EVERYTHING)));
    }
}
