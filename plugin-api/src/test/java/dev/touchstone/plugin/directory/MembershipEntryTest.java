package dev.touchstone.plugin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MembershipEntryTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void coversAtLeastADay() {
        assertThat(membership(null).until()).isNull();
        assertThat(membership(FIRST.plusDays(1)).until()).isEqualTo("2026-11-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> membership(FIRST))
                .withMessage("Membership of anna in crew covers no day: from 2026-11-01 until before 2026-11-01");
    }

    private static MembershipEntry membership(LocalDate until) {
        return new MembershipEntry(new AgentRef("anna"), new TeamRef("crew"), FIRST, until);
    }
}
