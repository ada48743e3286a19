package dev.touchstone.plugin.fact;

import static dev.touchstone.plugin.fact.Facts.KEY;
import static dev.touchstone.plugin.fact.Facts.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void beginsWithItsFirstDayInTheOrganisationsZone() {
        assertThat(figure("lost", FIRST.plusDays(1), "1", 5).at(Anchor.DAY, ZoneId.of("Asia/Shanghai")))
                .contains(Instant.parse("2026-10-31T16:00:00Z"));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "' ', 2026-11-02, 1, needs its name",
        "lost, 2026-11-01, 1, covers no day",
        "lost, 2026-10-31, 1, covers no day",
        "lost, 2026-11-02, 0, denominator 0 is not above 0",
        "lost, 2026-11-02, -1, denominator -1 is not above 0",
        "lost, 2026-11-02, 0.0005, denominator 0.0005 has more than 3 decimals"
    })
    void isRefusedIfItMeansNothing(String name, LocalDate until, String denominator, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(name, until, denominator, 5))
                .withMessageContaining(sentence);
    }

    @Test
    void isAboutAPersonOrATeam() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(Circumstances.none(), null))
                .withMessageContaining("role ASSESSED");
        assertThat(figure(Circumstances.none(), new TeamRef("crew")).team()).isEqualTo(new TeamRef("crew"));
        assertThat(figure(person(Role.ASSESSED), null).team()).isNull();
    }

    @Test
    void restsOnNoNegativeSample() {
        assertThat(figure("lost", FIRST.plusDays(1), "1", 0).sampleSize()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure("lost", FIRST.plusDays(1), "1", -1))
                .withMessageContaining("sampleSize is -1");
    }

    private static Figure figure(String name, LocalDate until, String denominator, int sample) {
        return new Figure(
                KEY,
                person(Role.ASSESSED),
                null,
                name,
                FIRST,
                until,
                BigDecimal.ONE,
                new BigDecimal(denominator),
                null,
                sample,
                null);
    }

    private static Figure figure(Circumstances circumstances, TeamRef team) {
        return new Figure(
                KEY,
                circumstances,
                team,
                "lost",
                FIRST,
                FIRST.plusDays(1),
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                null,
                null);
    }
}
