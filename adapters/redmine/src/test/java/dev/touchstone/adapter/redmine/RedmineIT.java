package dev.touchstone.adapter.redmine;

import static dev.touchstone.adapter.redmine.RedmineFixture.rating;
import static dev.touchstone.adapter.redmine.RedmineFixture.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.adapter.contract.real.RealCrm;
import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.KeyPage;
import dev.touchstone.plugin.feed.Tombstone;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens to issues of a real Redmine, beyond what the contract asks. */
@Tag("real-crm")
class RedmineIT {

    private static RealCrm server;
    private static TestDesk desk;

    private RedmineFixture.Source source;
    private Cursor cursor;

    @BeforeAll
    static void start() {
        server = RealCrm.start("redmine");
        desk = new TestDesk(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void openProject() {
        source = new RedmineFixture(server).emptySource();
        cursor = Cursor.start("tickets");
    }

    @Test
    void anIssueLivesAndDies() throws Exception {
        long id = desk.create(
                "customer",
                Json.createObjectBuilder()
                        .add("project_id", source.project())
                        .add("subject", "A life")
                        .build());
        long other = desk.create(source.project(), "Another");
        assertThat(readTicket(id).status()).isEqualTo(TicketStatus.NEW);

        desk.notePrivately("agent1", id, "For us only");
        assertThat(readTicket(id).firstResponse()).isNull();
        desk.note("agent1", id, "At once");
        assertThat(readTicket(id).firstResponse()).isNotNull();

        desk.set("agent1", id, "status_id", TestDesk.RESOLVED);
        Instant resolved = server.now();
        assertThat(readTicket(id).lastClosed()).isEqualTo(resolved);

        desk.set("agent1", id, "status_id", TestDesk.OPEN);
        Ticket reopened = readTicket(id);
        assertThat(reopened.reopens()).isEqualTo(1);
        assertThat(reopened.lastClosed()).isNull();
        assertThat(reopened.firstClosed()).isEqualTo(resolved);

        desk.delete(id);
        assertThat(readOn().size()).isZero();
        assertThat(listKeys("tickets")).containsExactly(ticket(other));
    }

    @Test
    void anIssueThatLeavesTheProjectIsMissedInTheListing() throws Exception {
        long wanders = desk.create(source.project(), "Wanders");
        long stays = desk.create(source.project(), "Stays");
        RedmineFixture.Source elsewhere = new RedmineFixture(server).emptySource();
        desk.execute("update issues set project_id = (select id from projects where identifier = '"
                + elsewhere.project() + "') where id = " + wanders);

        assertThat(listKeys("tickets")).containsExactly(ticket(stays));
    }

    @Test
    void aRatingTakenBackIsMissedInTheListing() throws Exception {
        long id = desk.create(source.project(), "Rated");
        desk.setCustom("clerk", id, TestDesk.CSAT, "2");
        assertThat(listKeys("ratings")).containsExactly(rating(id));

        desk.setCustom("clerk", id, TestDesk.CSAT, "");
        assertThat(listKeys("ratings")).isEmpty();
        assertThat(listKeys("tickets")).containsExactly(ticket(id));
    }

    @Test
    void singleIssuesAreFetchedForRepair() throws Exception {
        long there = desk.create(source.project(), "There");
        long deleted = desk.create(source.project(), "Deleted");
        desk.delete(deleted);

        try (Connection connection = connect(Map.of(), source.secrets())) {
            FactPage page = connection.fetch(List.of(ticket(there), ticket(deleted)));
            assertThat(page.facts()).extracting(ServiceFact::key).containsExactly(ticket(there));
            assertThat(page.deletions()).containsExactly(new Tombstone(ticket(deleted), null));
        }
    }

    @Test
    void theMembersOfTheProjectAreNamed() throws Exception {
        desk.employ("agent1", source.project());
        desk.employ("agent2", new RedmineFixture(server).emptySource().project());
        AgentRef agent = new AgentRef(Integer.toString(desk.numberOf("agent1")));

        try (Connection connection = connect(Map.of(), source.secrets())) {
            assertThat(connection.readDirectory().agents())
                    .containsExactly(new AgentEntry(agent, "agent1 Tests", null, null, null));
        }
    }

    /** Redmine itself answers a wrong key with what everybody may see. */
    @Test
    void aWrongKeyIsRefusedAlthoughTheProjectIsPublic() throws Exception {
        desk.create(source.project(), "Public");
        server.pass(Duration.ofMinutes(2));
        try (Connection connection = connect(Map.of(), Map.of("api-key", () -> "not-the-key"))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> connection.read(cursor));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> connection.listKeys(cursor));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(connection::check);
        }
    }

    @Test
    void theCheckBringsSamplesAndTheSkewOfTheClock() throws Exception {
        desk.create(source.project(), "A sample");
        try (Connection connection = connect(Map.of(), source.secrets())) {
            CheckReport report = connection.check();

            assertThat(report.passed()).isTrue();
            assertThat(Instant.now().plus(report.clockSkew()))
                    .isBetween(server.now().minusSeconds(5), server.now().plusSeconds(5));
            assertThat(report.streams())
                    .hasSize(2)
                    .allSatisfy(stream -> assertThat(stream.sample())
                            .singleElement()
                            .satisfies(row -> assertThat(row).containsEntry("subject", "A sample")));
        }
    }

    @Test
    void aProjectAndAFieldThatAreNotThereAreNamed() throws Exception {
        desk.create(source.project(), "A sample");
        try (Connection connection = connect(Map.of("project", "no-such-project"), source.secrets())) {
            assertThat(connection.check().streams().get(0).problem().en())
                    .contains("The account sees no project \"no-such-project\"");
        }
        try (Connection connection = connect(Map.of("rating-field", "NPS"), source.secrets())) {
            assertThat(connection.check().streams().get(0).problem().en())
                    .contains("no custom field \"NPS\"; they have CSAT, Channel, Complaint");
        }
    }

    private Ticket readTicket(long id) throws AdapterException, InvalidSettingsException {
        return readOn().facts().stream()
                .filter(fact -> fact.key().equals(ticket(id)))
                .map(Ticket.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Lets the lag pass and reads one run that fits on a page. */
    private FactPage readOn() throws AdapterException, InvalidSettingsException {
        server.pass(Duration.ofMinutes(2));
        try (Connection connection = connect(Map.of(), source.secrets())) {
            FactPage page = connection.read(cursor);
            cursor = page.next();
            return page;
        }
    }

    private List<FactKey> listKeys(String stream) throws AdapterException, InvalidSettingsException {
        List<FactKey> keys = new ArrayList<>();
        try (Connection connection = connect(Map.of("page-size", "1"), source.secrets())) {
            Cursor at = Cursor.start(stream);
            KeyPage page;
            do {
                page = connection.listKeys(at);
                keys.addAll(page.keys());
                at = page.next();
            } while (!page.last());
        }
        return keys;
    }

    private Connection connect(Map<String, String> others, Map<String, Supplier<String>> secrets)
            throws AdapterException, InvalidSettingsException {
        RedmineAdapter adapter = new RedmineAdapter();
        Map<String, String> settings = new HashMap<>(source.settings(100));
        settings.putAll(others);
        return adapter.connect(Settings.of(adapter.describe().settings(), settings, secrets));
    }
}
