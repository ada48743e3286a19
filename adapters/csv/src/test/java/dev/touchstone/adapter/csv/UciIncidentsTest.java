package dev.touchstone.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.csv.Reading.Content;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The event log of incidents, straight from its archive, gives the reference totals (golden_totals.csv). */
@Tag("bulk")
class UciIncidentsTest {

    private static Content content;
    private static List<Ticket> tickets;

    @BeforeAll
    static void read() throws AdapterException {
        content = reading().read("incidents");
        tickets = content.facts(Ticket.class);
    }

    @Test
    void allRowsWithOneNumberAreOneIncident() {
        assertThat(content.rejected()).isEmpty();
        assertThat(tickets).hasSize(24918);
    }

    @Test
    void theClosedRowWithTheGreatestCountSpeaks() {
        assertThat(tickets).filteredOn(Ticket::slaMet).hasSize(15803);
        assertThat(tickets).filteredOn(ticket -> ticket.reopens() > 0).hasSize(275);
        assertThat(tickets.stream().mapToInt(Ticket::reopens).sum()).isEqualTo(331);
        assertThat(tickets)
                .filteredOn(ticket -> ticket.transfers() == 0 && ticket.reopens() == 0)
                .hasSize(13487);
    }

    @Test
    void questionMarksAreMissingValues() {
        assertThat(tickets).filteredOn(ticket -> ticket.lastClosed() == null).hasSize(1556);
        assertThat(tickets)
                .filteredOn(ticket -> ticket.lastClosed() != null
                        && ticket.circumstances().listPeople(Role.RESOLVER).isEmpty())
                .hasSize(26);
    }

    @Test
    void resolutionTimesAddUp() {
        assertThat(tickets.stream()
                        .filter(ticket -> ticket.lastClosed() != null)
                        .mapToLong(ticket -> Duration.between(ticket.opened(), ticket.lastClosed())
                                .toSeconds())
                        .sum())
                .isEqualTo(14984800200L);
    }

    @Test
    void theFirstTouchIsTheEarliestUpdateOfARowThatIsNotNew() {
        long[] minutes = tickets.stream()
                .mapToLong(
                        ticket -> ticket.firstResponse().since(ticket.opened()).toMinutes())
                .sorted()
                .toArray();

        assertThat(minutes[minutes.length / 2 - 1]).isEqualTo(21);
        assertThat(minutes[minutes.length / 2]).isEqualTo(21);
        assertThat(Arrays.stream(minutes).filter(minute -> minute < 0)).hasSize(2);
    }

    @Test
    void ownersFollowTheLog() {
        Ticket first = tickets.get(0);

        assertThat(first.key().key()).isEqualTo("INC0000045");
        assertThat(first.owners()).hasSize(1);
        assertThat(first.owners().get(0).team().id()).isEqualTo("Group 56");
        assertThat(first.owners().get(0).from()).isEqualTo(Instant.parse("2016-02-29T01:23:00Z"));
    }

    @Test
    void peopleAndTeamsComeFromTheSameLog() throws AdapterException {
        Directory directory = reading().directory();

        assertThat(directory.agents())
                .hasSizeGreaterThan(200)
                .allMatch(agent -> agent.name().startsWith("Resolved by"));
        assertThat(directory.teams())
                .hasSizeGreaterThan(70)
                .allMatch(team -> team.name().startsWith("Group"));
    }

    /** The file names no zone; in UTC no hour is skipped or doubled, as in the reference. */
    private static Reading reading() {
        return Reading.of(ReferenceData.get("uci_servicenow_incidents/incident_event_log.csv.zip"))
                .with("zone", "UTC")
                .mappedLike("uci-incidents.json");
    }
}
