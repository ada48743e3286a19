package dev.touchstone.adapter.zendesk.ticket;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** What the states of a ticket mean. States of a company's own belong to one of these, which is the one that is told. */
final class States {

    private static final String DELETED = "deleted";
    private static final String MERGED = "closed_by_merge";
    private static final Map<String, TicketStatus> MEANINGS = Map.of(
            "new", TicketStatus.NEW,
            "open", TicketStatus.OPEN,
            "pending", TicketStatus.PENDING,
            "hold", TicketStatus.PENDING,
            "solved", TicketStatus.SOLVED,
            "closed", TicketStatus.CLOSED);

    private States() {}

    static boolean isDeleted(JsonRow ticket) throws UnreadableFieldException {
        return ticket.findText("status").filter(DELETED::equals).isPresent();
    }

    /** A ticket merged into another is closed, and only its tag tells why. */
    static TicketStatus of(JsonRow ticket, List<String> tags) throws UnreadableFieldException {
        String word = ticket.getText("status");
        TicketStatus status = MEANINGS.get(word);
        if (status == null) {
            throw new UnreadableFieldException(
                    ticket.path("status"),
                    word,
                    new LocalizedText(
                            "Zendesk 的说明中没有这个状态。可能需要更新适配器",
                            "Zendesk 的說明中沒有這個狀態。可能需要更新轉接器",
                            "Zendesk's manual knows no such state. Maybe the adapter has to be updated"));
        }
        return status == TicketStatus.CLOSED && tags.contains(MERGED) ? TicketStatus.MERGED : status;
    }
}
