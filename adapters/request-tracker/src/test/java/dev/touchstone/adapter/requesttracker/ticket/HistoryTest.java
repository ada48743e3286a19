package dev.touchstone.adapter.requesttracker.ticket;

import static dev.touchstone.adapter.requesttracker.ticket.Histories.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.requesttracker.rest.Transaction;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is read out of the history of a ticket. */
class HistoryTest {

    private static final Set<String> CUSTOMERS = Set.of("customer", "colleague@example.org");

    @Test
    void theFirstResponseIsNeitherTheCustomersNorTheServers() {
        History history = Histories.begin()
                .correspond("customer")
                .correspond("RT_System")
                .correspond("colleague@example.org")
                .correspond("agent2")
                .correspond("agent1")
                .end();

        assertThat(history.findFirstResponse(CUSTOMERS).map(Transaction::creator))
                .contains("agent2");
        assertThat(history.countContacts(CUSTOMERS)).isEqualTo(3);
    }

    @Test
    void aTicketNobodyAnsweredHasNoFirstResponse() {
        assertThat(Histories.begin().correspond("customer").end().findFirstResponse(CUSTOMERS))
                .isEmpty();
    }

    @Test
    void fromOverToNotOverIsAReopening() {
        History history = Histories.begin()
                .status("new", "open", "agent1")
                .status("open", "resolved", "agent1")
                .status("resolved", "rejected", "agent1")
                .status("rejected", "open", "RT_System")
                .status("open", "resolved", "agent2")
                .end();

        assertThat(history.countReopens(WORDS)).isEqualTo(1);
        assertThat(history.listCloses(WORDS)).extracting(Transaction::creator).containsExactly("agent1", "agent2");
    }

    @Test
    void aDeletionThatWasTakenBackIsNeitherACloseNorAReopening() {
        History history = Histories.begin()
                .status("new", "deleted", "agent1")
                .status("deleted", "open", "agent1")
                .end();

        assertThat(history.findDeletion()).isEmpty();
        assertThat(history.listCloses(WORDS)).isEmpty();
        assertThat(history.countReopens(WORDS)).isZero();
    }

    @Test
    void theLastStatusTellsWhetherItIsDeleted() {
        assertThat(Histories.begin().status("new", "deleted", "agent1").end().findDeletion())
                .hasValueSatisfying(entry -> assertThat(entry.created()).isEqualTo(Histories.minute(1)));
    }

    @Test
    void takingAndReleasingAreNoTransfers() {
        History history = Histories.begin()
                .owner("Nobody", "agent1", "agent1")
                .owner("agent1", "agent2", "agent1")
                .owner("agent2", "Nobody", "agent2")
                .queue("3", "4", "agent2")
                .end();

        assertThat(history.listTransfers()).extracting(Transaction::creator).containsExactly("agent1", "agent2");
    }

    @Test
    void aMergeStandsInBothHistoriesAndMeansOne() {
        History gone = Histories.begin()
                .add("AddLink", "MergedInto", "", "fsck.com-rt://rt.test/ticket/17", "agent1")
                .end();
        History kept = Histories.begin()
                .add("AddLink", "MergedInto", "", "fsck.com-rt://rt.test/ticket/7", "agent1")
                .end();

        assertThat(gone.findMerge()).isPresent();
        assertThat(kept.findMerge()).isEmpty();
    }
}
