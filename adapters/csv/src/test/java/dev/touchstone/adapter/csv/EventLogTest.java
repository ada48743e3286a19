package dev.touchstone.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.adapter.csv.Reading.Content;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Ticket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many rows with one number are one ticket; each field takes its value from the row it says. */
class EventLogTest {

    private static final String LOG = """
            No,At,Event,Who,Step
            T1,2026-11-01 09:00,opened,anna,1
            T2,2026-11-01 09:30,opened,bob,1
            T1,2026-11-01 11:00,wrote,customer,4
            T1,2026-11-01 10:00,answered,cara,2
            T1,2026-11-01 12:00,wrote,customer,10
            T1,2026-11-02 09:00,closed,,9
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("log.csv"), LOG);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "\"take\": \"FIRST\"; opened",
                "\"take\": \"LAST\"; closed",
                "\"take\": \"GREATEST\", \"by\": \"Step\"; wrote",
                "\"take\": \"LEAST\", \"by\": \"Step\"; opened",
                "\"take\": \"GREATEST\", \"by\": \"At\"; closed",
                "\"take\": \"FIRST\", \"where\": {\"column\": \"Who\", \"isNot\": \"anna\"}; wrote",
                "\"take\": \"LAST\", \"where\": {\"column\": \"Who\", \"present\": true}; wrote",
                "\"take\": \"GREATEST\", \"by\": \"Step\", \"where\": {\"column\": \"Step\", \"below\": 10}; closed"
            })
    void theChosenRowGivesTheValue(String choice, String event) throws AdapterException {
        Ticket ticket = first("\"type\": {\"column\": \"Event\", " + choice + "}");

        assertThat(ticket.circumstances().type()).isEqualTo(event);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"EARLIEST, 2026-11-01T03:00:00Z", "LATEST, 2026-11-01T04:00:00Z"})
    void ofSomeRowsTheEarliestOrLatestDateCounts(String take, Instant instant) throws AdapterException {
        Ticket ticket = first("\"firstResponse.at\": {\"column\": \"At\", \"take\": \"" + take
                + "\", \"where\": {\"column\": \"Event\", \"is\": \"wrote\"}}");

        assertThat(ticket.firstResponse().at()).isEqualTo(instant);
    }

    @Test
    void rowsThatFulfilAConditionAreCounted() throws AdapterException {
        Content content =
                read("\"contacts\": {\"take\": \"COUNT\", \"where\": {\"column\": \"Event\", \"is\": \"wrote\"}}");

        assertThat(content.facts(Ticket.class)).extracting(Ticket::contacts).containsExactly(2, 0);
    }

    @Test
    void whatNoChoiceIsMadeForComesFromTheRowThatSpeaks() throws AdapterException {
        assertThat(first("\"type\": \"Event\"").circumstances().type()).isEqualTo("closed");
        assertThat(first("\"person.RESOLVER\": \"Who\"").circumstances().listPeople(Role.RESOLVER))
                .isEmpty();
    }

    @Test
    void ownersAreTheChangesInTheOrderOfTime() throws AdapterException {
        Ticket ticket = (Ticket) Reading.of(file)
                .mapped(mapping("\"type\": \"Event\"")
                        .replace("\"kind\"", "\"owners\": {\"agent\": \"Who\", \"from\": \"At\"}, \"kind\""))
                .read("tickets")
                .facts()
                .get(0);

        assertThat(ticket.owners())
                .extracting(Ownership::agent)
                .extracting(agent -> agent == null ? null : agent.id())
                .containsExactly("anna", "cara", "customer", null);
    }

    @Test
    void aKeyNoneOfWhoseRowsMaySpeakIsRejectedAndSoIsARowWithoutKey() throws IOException, AdapterException {
        Files.writeString(file, LOG + ",2026-11-03 09:00,opened,eve,1\n");
        String mapping = mapping("\"type\": \"Event\"")
                .replace(
                        "\"rows\": {}",
                        "\"rows\": {\"take\": \"LAST\", \"where\": {\"column\": \"Event\", \"is\": \"closed\"}}");

        Content content = Reading.of(file).mapped(mapping).read("tickets");

        assertThat(content.facts()).extracting(fact -> fact.key().key()).containsExactly("T1");
        assertThat(content.rejected())
                .extracting(
                        rejected -> rejected.position().line(),
                        rejected -> rejected.reason().en())
                .containsExactly(
                        tuple(8L, "The key column \"No\" is empty: fill it in at the source, or use another column"),
                        tuple(3L, "No row with this key fulfils the condition of \"rows\""));
    }

    @Test
    void aRowThatCannotBeComparedRejectsItsTicketOnly() throws IOException, AdapterException {
        Files.writeString(file, LOG.replace("answered,cara,2", "answered,cara,two"));

        Content content = read("\"type\": {\"column\": \"Event\", \"take\": \"GREATEST\", \"by\": \"Step\"}");

        assertThat(content.facts()).extracting(fact -> fact.key().key()).containsExactly("T2");
        assertThat(content.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.key()).isEqualTo("T1");
            assertThat(rejected.position().line()).isEqualTo(5);
            assertThat(rejected.value()).isEqualTo("two");
        });
    }

    @Test
    void rowsOfOneTicketMayStandInSeveralFiles() throws IOException, AdapterException {
        Files.writeString(folder.resolve("log2.csv"), "At,No,Who,Event,Step\n2026-12-01 09:00,T2,bob,closed,2\n");

        Content content =
                Reading.of(folder).mapped(mapping("\"type\": \"Event\"")).read("tickets");

        assertThat(content.facts())
                .extracting(fact -> fact.circumstances().type())
                .containsExactly("closed", "closed");
    }

    private Ticket first(String field) throws AdapterException {
        return read(field).facts(Ticket.class).get(0);
    }

    private Content read(String field) throws AdapterException {
        return Reading.of(file).mapped(mapping(field)).read("tickets");
    }

    private static String mapping(String field) {
        return "{\"format\": \"touchstone-file-mapping/1\", \"streams\": [{\"stream\": \"tickets\", \"kind\": \"TICKET\","
                + " \"key\": \"No\", \"rows\": {}, \"fields\": {\"opened\": {\"column\": \"At\", \"take\": \"FIRST\"},"
                + " \"status\": {\"constant\": \"OPEN\"}, " + field + "}}]}";
    }
}
