package dev.touchstone.adapter.zendesk;

import static dev.touchstone.adapter.zendesk.ZendeskSource.rating;
import static dev.touchstone.adapter.zendesk.ZendeskSource.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.zendesk.fake.FakeAccount;
import dev.touchstone.adapter.zendesk.fake.FakeZendesk;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.directory.MembershipEntry;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Tombstone;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the account is asked for besides pages: single records, people, and whether all is well. */
class LookingUpTest {

    private final ZendeskSource source = new ZendeskSource(FakeZendesk.API_TOKEN);
    private final FakeAccount account = source.account();

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void singleTicketsAndRatingsAreFetchedForRepair() throws Exception {
        long there = account.create("There");
        long deleted = account.create("Deleted");
        account.delete(deleted);
        long given = account.offerRating(there);
        account.rate(given, "good", null);
        long offered = account.offerRating(there);
        try (Connection connection = source.connect(Map.of())) {
            FactPage tickets = connection.fetch(List.of(ticket(there), ticket(deleted), ticket(99)));
            assertThat(tickets.facts()).extracting(ServiceFact::key).containsExactly(ticket(there));
            assertThat(tickets.deletions())
                    .containsExactlyInAnyOrder(new Tombstone(ticket(deleted), null), new Tombstone(ticket(99), null));

            FactPage ratings = connection.fetch(List.of(rating(given), rating(offered), rating(1)));
            assertThat(ratings.facts()).extracting(ServiceFact::key).containsExactly(rating(given));
            assertThat(ratings.deletions())
                    .containsExactly(new Tombstone(rating(offered), null), new Tombstone(rating(1), null));
        }
    }

    @Test
    void agentsAdministratorsAndGroupsAreNamed() throws Exception {
        AgentRef agent = new AgentRef(Long.toString(FakeAccount.FIRST_AGENT));
        TeamRef team = new TeamRef(Long.toString(FakeAccount.RETURNS));
        try (Connection connection = source.connect(Map.of())) {
            Directory directory = connection.readDirectory();

            assertThat(directory.agents())
                    .extracting(AgentEntry::name)
                    .containsExactlyInAnyOrder("Reader", "First Agent", "Second Agent");
            assertThat(directory.teams())
                    .containsExactly(new TeamEntry(team, "Returns", TeamEntry.Kind.TEAM, null, null));
            assertThat(directory.memberships())
                    .containsExactly(new MembershipEntry(agent, team, LocalDate.parse("2024-05-13"), null));
        }
    }

    @Test
    void theCheckBringsSamplesWithTheirMeasures() throws Exception {
        long id = account.create("A sample");
        account.assign(id, FakeAccount.FIRST_AGENT);
        account.rate(account.offerRating(id), "good", null);
        source.pass(ZendeskSource.PAST);
        try (Connection connection = source.connect(Map.of("complaint-tag", ""))) {
            CheckReport report = connection.check();

            assertThat(report.passed()).isTrue();
            assertThat(report.clockSkew()).isLessThan(Duration.ofMinutes(1));
            assertThat(report.streams().get(0).notProvided()).contains("firstResponder", "complaint");
            assertThat(report.streams().get(0).sample())
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row).containsEntry("subject", "A sample").containsKeys("metric_set", "group"));
            assertThat(report.streams().get(1).sample())
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("score", "good"));
        }
    }

    @Test
    void whatIsNoNumberIsNotAskedFor() throws Exception {
        try (Connection connection = source.connect(Map.of())) {
            FactPage page =
                    connection.fetch(List.of(new FactKey("tickets", "1,2"), new FactKey("tickets", "../users")));

            assertThat(page.size()).isZero();
            assertThat(source.requests()).isZero();
        }
    }
}
