package dev.touchstone.bench;

import dev.touchstone.scoring.measure.IdentifiedFact;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The facts of each month, 1 to 12: made once where a year of them fits into memory, else anew in every round. */
final class MonthlyFacts {

    private static final int MOST_KEPT = 1_000_000;

    private MonthlyFacts() {}

    /**
     * Makes and keeps them, or not.
     *
     * @param tickets what they are made of
     * @param maker makes those of one month
     */
    static IntFunction<List<IdentifiedFact>> of(GeneratedTickets tickets, IntFunction<List<IdentifiedFact>> maker) {
        if (tickets.size() > MOST_KEPT) {
            return maker;
        }
        List<List<IdentifiedFact>> year = IntStream.rangeClosed(1, GeneratedTickets.MONTHS)
                .mapToObj(maker)
                .toList();
        return month -> year.get(month - 1);
    }
}
