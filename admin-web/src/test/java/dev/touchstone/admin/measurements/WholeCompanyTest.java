package dev.touchstone.admin.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.people.DatedRoster;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The whole company as one subject")
class WholeCompanyTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final DatedRoster company = new WholeCompany(new DatedRoster() {
        @Override
        public String digestOn(LocalDate day) {
            return "known";
        }

        @Override
        public Set<Subject> subjectsOf(String connection, AgentRef agent, LocalDate day) {
            return agent.id().equals("anna") ? Set.of(Subject.agent("1"), Subject.team("1")) : Set.of();
        }

        @Override
        public Set<Subject> subjectsOf(String connection, TeamRef team, LocalDate day) {
            return team.id().equals("hotline") ? Set.of(Subject.team("1")) : Set.of();
        }
    });

    @Test
    @DisplayName("takes in everybody who is known, once, and nobody else")
    void known() {
        assertThat(company.subjectsOf("crm", new AgentRef("anna"), DAY)).containsExactly(WholeCompany.SUBJECT);
        assertThat(company.subjectsOf("crm", new TeamRef("hotline"), DAY)).containsExactly(WholeCompany.SUBJECT);
        assertThat(company.subjectsOf("crm", new AgentRef("stranger"), DAY)).isEmpty();
        assertThat(company.subjectsOf("crm", new TeamRef("elsewhere"), DAY)).isEmpty();
    }
}
