package dev.touchstone.adapter.requesttracker;

import static dev.touchstone.adapter.requesttracker.RequestTrackerFixture.rating;
import static dev.touchstone.adapter.requesttracker.RequestTrackerFixture.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.adapter.contract.real.RealCrm;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
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

/** What happens to tickets of a real Request Tracker, beyond what the contract asks. */
@Tag("real-crm")
class RequestTrackerIT {

    private static RealCrm server;
    private static TestDesk desk;

    private RequestTrackerFixture.Source source;
    private Cursor cursor;

    @BeforeAll
    static void start() {
        server = RealCrm.start("request-tracker");
        desk = new TestDesk(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void openQueue() {
        source = new RequestTrackerFixture(server).emptySource();
        cursor = Cursor.start("tickets");
    }

    @Test
    void aTicketLivesAndDies() throws Exception {
        long id = desk.create(
                "clerk",
                Json.createObjectBuilder()
                        .add("Queue", source.queue())
                        .add("Subject", "A life")
                        .add("Requestor", "customer")
                        .build());
        assertThat(readTicket().status()).isEqualTo(TicketStatus.NEW);

        desk.correspond("agent1", id, "At once");
        assertThat(readTicket().firstResponse()).isNotNull();

        desk.set("agent1", id, "Status", "resolved");
        Instant resolved = server.now();
        assertThat(readTicket().lastClosed()).isEqualTo(resolved);

        desk.correspond("customer", id, "Not quite");
        Ticket reopened = readTicket();
        assertThat(reopened.reopens()).isEqualTo(1);
        assertThat(reopened.lastClosed()).isNull();
        assertThat(reopened.firstClosed()).isEqualTo(resolved);

        desk.delete(id);
        Instant deleted = server.now();
        FactPage page = readOn();
        assertThat(page.facts()).isEmpty();
        assertThat(page.deletions()).containsExactly(new Tombstone(ticket(id), deleted));

        desk.set("clerk", id, "Status", "open");
        assertThat(readTicket().reopens()).isEqualTo(1);
    }

    @Test
    void aMergedTicketIsMerged() throws Exception {
        long kept = desk.create(source.queue(), "Kept");
        long merged = desk.create(source.queue(), "Merged");
        desk.set("clerk", merged, "MergeInto", Long.toString(kept));

        assertThat(readOn().facts())
                .extracting(ServiceFact::key, fact -> ((Ticket) fact).status())
                .containsExactlyInAnyOrder(
                        tuple(ticket(kept), TicketStatus.NEW), tuple(ticket(merged), TicketStatus.MERGED));
    }

    @Test
    void aTicketThatLeavesTheQueuesIsGoneAndMayComeBack() throws Exception {
        long id = desk.create(source.queue(), "Wanders");
        assertThat(readOn().facts()).hasSize(1);

        desk.set("clerk", id, "Queue", "General");
        Instant left = server.now();
        server.pass(Duration.ofSeconds(5));
        desk.set("clerk", id, "Status", "resolved");
        FactPage page = readOn();
        assertThat(page.deletions()).containsExactly(new Tombstone(ticket(id), left));
        assertThat(page.facts()).isEmpty();

        desk.set("clerk", id, "Queue", source.queue());
        assertThat(readTicket().status()).isEqualTo(TicketStatus.SOLVED);
    }

    @Test
    void whatTheAccountMayNotSeeDoesNotLookLikeTheEnd() throws Exception {
        long first = desk.create(source.queue(), "First");
        for (int i = 0; i < 5; i++) {
            desk.comment("clerk", first, "For us only");
        }
        long second = desk.create(source.queue(), "Second");
        server.pass(Duration.ofMinutes(2));

        try (Connection connection = connect(Map.of("page-size", "2"), source.secrets())) {
            List<FactKey> keys = new ArrayList<>();
            FactPage page;
            do {
                page = connection.read(cursor);
                page.facts().forEach(fact -> keys.add(fact.key()));
                cursor = page.next();
            } while (!page.last());
            assertThat(keys).containsExactly(ticket(first), ticket(second));
        }
    }

    @Test
    void aRatingTakenBackIsDeleted() throws Exception {
        long id = desk.create(source.queue(), "Rated");
        desk.setCustom("clerk", id, "CSAT", "2");
        cursor = Cursor.start("ratings");
        assertThat(readOn().facts()).extracting(ServiceFact::key).containsExactly(rating(id));

        desk.setCustom("clerk", id, "CSAT", null);
        assertThat(readOn().deletions()).extracting(Tombstone::key).containsExactly(rating(id));
    }

    @Test
    void singleTicketsAreFetchedForRepair() throws Exception {
        long there = desk.create(source.queue(), "There");
        long deleted = desk.create(source.queue(), "Deleted");
        desk.delete(deleted);

        try (Connection connection = connect(Map.of(), source.secrets())) {
            FactPage page = connection.fetch(List.of(ticket(there), ticket(deleted), ticket(999_999)));
            assertThat(page.facts()).extracting(ServiceFact::key).containsExactly(ticket(there));
            assertThat(page.deletions()).extracting(Tombstone::key).containsExactly(ticket(deleted), ticket(999_999));
        }
    }

    @Test
    void keysAreListedWithoutWhatIsGone() throws Exception {
        long rated = desk.create(source.queue(), "Rated");
        desk.setCustom("clerk", rated, "CSAT", "3");
        long deleted = desk.create(source.queue(), "Deleted");
        long merged = desk.create(source.queue(), "Merged");
        desk.delete(deleted);
        desk.set("clerk", merged, "MergeInto", Long.toString(rated));
        long last = desk.create(source.queue(), "Last");

        assertThat(listKeys("tickets")).containsExactly(ticket(rated), ticket(last));
        assertThat(listKeys("ratings")).containsExactly(rating(rated));
    }

    @Test
    void theCheckBringsSamplesAndTheSkewOfTheClock() throws Exception {
        desk.create(source.queue(), "A sample");
        try (Connection connection = connect(Map.of(), source.secrets())) {
            CheckReport report = connection.check();

            assertThat(report.passed()).isTrue();
            assertThat(Instant.now().plus(report.clockSkew()))
                    .isBetween(server.now().minusSeconds(5), server.now().plusSeconds(5));
            assertThat(report.streams())
                    .hasSize(2)
                    .allSatisfy(stream -> assertThat(stream.sample())
                            .singleElement()
                            .satisfies(row -> assertThat(row).containsEntry("Subject", "A sample")));
        }
    }

    @Test
    void aQueueAndAFieldThatAreNotThereAreNamed() throws Exception {
        Map<String, String> wrong = Map.of("queues", "No such queue", "rating-field", "NPS");
        try (Connection connection = connect(wrong, source.secrets())) {
            CheckReport report = connection.check();
            assertThat(report.passed()).isFalse();
            assertThat(report.streams().get(0).problem().en()).contains("\"No such queue\"", source.queue());
            assertThatExceptionOfType(BadSettingsException.class)
                    .isThrownBy(() -> connection.read(cursor))
                    .withMessageContaining("queues: The account sees no \"No such queue\"")
                    .withMessageContaining("rating-field: The account sees no \"NPS\"; it sees CSAT, Channel");
        }
    }

    @Test
    void aTokenOpensTheDoor() throws Exception {
        desk.create(source.queue(), "By token");
        server.pass(Duration.ofMinutes(2));
        String token = server.inside("cat", "/opt/touchstone/token").strip();
        Map<String, String> settings = new HashMap<>(source.settings(100));
        settings.remove("account");

        RequestTrackerAdapter adapter = new RequestTrackerAdapter();
        try (Connection connection =
                adapter.connect(Settings.of(adapter.describe().settings(), settings, Map.of("token", () -> token)))) {
            assertThat(connection.read(cursor).facts()).hasSize(1);
        }
    }

    private Ticket readTicket() throws AdapterException, InvalidSettingsException {
        List<ServiceFact> facts = readOn().facts();
        assertThat(facts).hasSize(1);
        return (Ticket) facts.get(0);
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
        RequestTrackerAdapter adapter = new RequestTrackerAdapter();
        Map<String, String> settings = new HashMap<>(source.settings(100));
        settings.putAll(others);
        return adapter.connect(Settings.of(adapter.describe().settings(), settings, secrets));
    }
}
