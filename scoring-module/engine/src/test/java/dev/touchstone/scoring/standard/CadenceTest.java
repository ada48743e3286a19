package dev.touchstone.scoring.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A cadence tells what a line is measured over")
class CadenceTest {

    @ParameterizedTest(name = "{0} on the card of {1}: {2}")
    @CsvSource({
        "EVERY_PERIOD, 2026-02, 2026-02",
        "QUARTER, 2026-01, 2025-Q4",
        "QUARTER, 2026-02, 2025-Q4",
        "QUARTER, 2026-03, 2026-Q1",
        "QUARTER, 2026-04, 2026-Q1",
        "QUARTER, 2026-Q2, 2026-Q2",
        "QUARTER, 2026, 2026",
        "HALF_YEAR, 2026-06, 2026-H1",
        "HALF_YEAR, 2026-Q3, 2026-H1",
        "HALF_YEAR, 2026-Q4, 2026-H2",
        "YEAR, 2026-11, 2025",
        "YEAR, 2026-12, 2026",
        "QUARTER, 2026-03-10/2026-04-01, 2026-Q1",
        "QUARTER, 2026-03-10/2026-03-31, 2025-Q4",
        "QUARTER, 2026-02-10/2026-05-10, 2026-02-10/2026-05-10",
    })
    void measured(Cadence cadence, String card, String measured) {
        Period period = Period.parse(card);

        assertThat(cadence.measured(period, period)).isEqualTo(Period.parse(measured));
    }

    @ParameterizedTest(name = "{2} is carried by {0} cards: {1}")
    @CsvSource({
        "MONTH, 2026-03 2026-04 2026-05, 2026-01-05/2026-01-09",
        "MONTH, 2026-04 2026-05, 2026-03-31/2026-04-01",
        "MONTH, 2026-05 2026-06 2026-07 2026-08, 2026-01-31/2026-04-02",
        "QUARTER, '', 2026-01-05/2026-01-09",
    })
    void carrying(Period.Kind cards, String carrying, String days) {
        assertThat(Cadence.QUARTER.listCarrying(Period.parse(days), cards))
                .extracting(Period::toString)
                .containsExactlyInAnyOrder(carrying.isEmpty() ? new String[0] : carrying.split(" "));
    }

    @Property
    void nothing_after_a_card_changes_it(
            @ForAll Cadence cadence,
            @ForAll @IntRange(max = 900) int day,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate from = LocalDate.of(2025, 1, 1).plusDays(day);
        Period card = Period.span(from, from.plusDays(days));

        assertThat(cadence.measured(card, card).until()).isBeforeOrEqualTo(card.until());
    }

    @Property
    void a_day_reaches_exactly_the_cards_that_carry_it(
            @ForAll Cadence cadence, @ForAll @IntRange(max = 900) int day, @ForAll @IntRange(max = 40) int later) {
        LocalDate happened = LocalDate.of(2025, 1, 1).plusDays(day);
        Period days = Period.span(happened, happened.plusDays(1));
        Period card = Period.containing(Period.Kind.MONTH, happened);
        for (int i = 0; i < later; i++) {
            card = card.next();
        }

        boolean carried = cadence.measured(card, card).meets(days) && !card.meets(days);

        assertThat(cadence.listCarrying(days, Period.Kind.MONTH).contains(card)).isEqualTo(carried);
    }
}
