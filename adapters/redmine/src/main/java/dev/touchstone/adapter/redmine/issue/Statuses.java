package dev.touchstone.adapter.redmine.issue;

import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.plugin.fact.TicketStatus;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the states of one Redmine mean: as declared for their names, else as Redmine says of each whether it is closed. */
public final class Statuses {

    private final StatusWords words;
    private final Map<String, TicketStatus> byNumber = new HashMap<>();

    /**
     * @param words declared meanings
     * @param statuses all states: id, name, is_closed
     */
    public Statuses(StatusWords words, List<JsonObject> statuses) {
        this.words = words;
        statuses.forEach(status -> byNumber.put(
                status.getJsonNumber("id").toString(),
                meaning(status.getString("name"), status.getBoolean("is_closed", false))));
    }

    TicketStatus meaning(String name, boolean closed) {
        return words.find(name).orElse(closed ? TicketStatus.CLOSED : TicketStatus.OPEN);
    }

    /** Whether nobody works on an issue in this state any more; a state that has been abolished tells nothing. */
    boolean isOver(String number) {
        TicketStatus status = byNumber.get(number);
        return status != null && StatusWords.isOver(status);
    }
}
