package dev.touchstone.adapter.requesttracker.rest;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.TimeForm;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * One entry of the history of a ticket.
 *
 * @param id its number; later ones are higher
 * @param ticket the number of the ticket
 * @param type what happened, such as {@code Create}, {@code Correspond} or {@code Status}
 * @param field what it happened to; empty if to the ticket as a whole
 * @param before the value before; empty if there was none
 * @param after the value after; empty if there is none
 * @param creator the name of the account that did it
 * @param created when
 */
public record Transaction(
        long id, long ticket, String type, String field, String before, String after, String creator, Instant created) {

    /** What a query has to ask for. */
    static final String FIELDS = "Type,ObjectId,Field,OldValue,NewValue,Creator,Created";

    private static final TimeForm TIME = TimeForm.iso();

    static Transaction of(JsonObject json) throws UnreadableFieldException {
        JsonRow row = JsonRow.of(json);
        return new Transaction(
                row.getWhole("id"),
                row.getWhole("ObjectId"),
                row.getText("Type"),
                row.findText("Field").orElse(""),
                row.findText("OldValue").orElse(""),
                row.findText("NewValue").orElse(""),
                row.getText("Creator.id"),
                row.getInstant("Created", TIME));
    }

    /**
     * Whether it changed a field in whatever way.
     *
     * @param name the field
     * @return true if it is about that field
     */
    public boolean changes(String name) {
        return field.equals(name);
    }

    Transaction between(String otherBefore, String otherAfter) {
        return new Transaction(id, ticket, type, field, otherBefore, otherAfter, creator, created);
    }
}
