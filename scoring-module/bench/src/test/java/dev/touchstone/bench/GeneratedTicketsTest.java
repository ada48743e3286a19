package dev.touchstone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedTicketsTest {

    private static final int SIZE = 20_000;
    private static final GeneratedTickets TICKETS = new GeneratedTickets(7, SIZE);

    @Test
    void aRowDependsOnSeedNumberAndSizeOnly() {
        TicketRow row = TICKETS.row(123);

        assertThat(new GeneratedTickets(7, SIZE).row(123)).isEqualTo(row);
        assertThat(new GeneratedTickets(8, SIZE).row(123)).isNotEqualTo(row);
        assertThat(new GeneratedTickets(7, SIZE + 1).row(123)).isNotEqualTo(row);
    }

    @Test
    void twelveMonthsAreTheYearInTimeOrder() {
        List<TicketRow> rows = new ArrayList<>();
        for (int month = 1; month <= GeneratedTickets.MONTHS; month++) {
            int wanted = month;
            TICKETS.forEachOf(month, row -> {
                assertThat(row.created().atZone(ZoneOffset.UTC).getMonthValue()).isEqualTo(wanted);
                rows.add(row);
            });
        }

        assertThat(rows)
                .isEqualTo(IntStream.range(0, SIZE).mapToObj(TICKETS::row).toList());
    }

    @Test
    void sharesOfMissingAndAskedAreAsDeclared() {
        assertThat(share(row -> row.firstResponseSeconds() == TicketRow.MISSING))
                .isCloseTo(0.01, within(0.005));
        assertThat(share(row -> row.satisfaction() != TicketRow.MISSING)).isCloseTo(0.4, within(0.02));
        assertThat(share(row -> row.recommendation() != TicketRow.MISSING)).isCloseTo(0.2, within(0.02));
        assertThat(share(row -> row.defects() != TicketRow.MISSING)).isCloseTo(0.05, within(0.01));
    }

    private static double share(Predicate<TicketRow> wanted) {
        return (double) IntStream.range(0, SIZE)
                        .mapToObj(TICKETS::row)
                        .filter(wanted)
                        .count()
                / SIZE;
    }
}
