package dev.touchstone.admin.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draft is put in the place of what was in force")
class PlanTest {

    private static final Period NOVEMBER = Period.parse("2026-11");

    private final Standard base = version("1", "2026-01-01", null);
    private final List<InForce> inForce = List.of(new InForce(base, NOVEMBER));

    @Test
    @DisplayName("a version takes the whole period")
    void whole() {
        Standard draft = version("2", "2027-01-01", null);

        assertThat(Plan.of(NOVEMBER, inForce, draft).after()).containsExactly(new InForce(draft, NOVEMBER));
    }

    @Test
    @DisplayName("an overlay takes its days and leaves those around them")
    void overlay() {
        Standard campaign = version("campaign", "2026-11-08", "2026-11-16");

        assertThat(Plan.of(NOVEMBER, inForce, campaign).after())
                .containsExactly(
                        new InForce(base, span("2026-11-01", "2026-11-08")),
                        new InForce(campaign, span("2026-11-08", "2026-11-16")),
                        new InForce(base, span("2026-11-16", "2026-12-01")));
    }

    @Test
    @DisplayName("an overlay across the month's end takes what lies within")
    void across() {
        Standard campaign = version("campaign", "2026-11-20", "2026-12-10");

        assertThat(Plan.of(NOVEMBER, inForce, campaign).after())
                .containsExactly(
                        new InForce(base, span("2026-11-01", "2026-11-20")),
                        new InForce(campaign, span("2026-11-20", "2026-12-01")));
    }

    @Test
    @DisplayName("an overlay of other days changes nothing")
    void elsewhere() {
        Standard campaign = version("campaign", "2026-06-01", "2026-06-10");

        assertThat(Plan.of(NOVEMBER, inForce, campaign).after()).isEqualTo(inForce);
    }

    private static Period span(String from, String until) {
        return Period.span(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Standard version(String name, String from, @Nullable String until) {
        return ReadyStandards.get("agent-monthly")
                .standard()
                .withVersion(new StandardVersion(
                        "agent-monthly", name, LocalDate.parse(from), until == null ? null : LocalDate.parse(until)));
    }
}
