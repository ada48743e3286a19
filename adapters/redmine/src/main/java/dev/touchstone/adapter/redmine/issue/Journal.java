package dev.touchstone.adapter.redmine.issue;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.TimeForm;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry in the history of an issue: a note, changes of fields, or both.
 *
 * @param id its number; later ones are higher
 * @param user the number of the account that made it; empty if it is not told
 * @param created when
 * @param publicNote whether it holds words that the customer may read
 * @param changes of fields, in their order
 */
record Journal(long id, String user, Instant created, boolean publicNote, List<Change> changes) {

    private static final TimeForm TIME = TimeForm.iso();

    /** Copies the list. */
    Journal {
        changes = List.copyOf(changes);
    }

    static Journal of(JsonRow row) throws UnreadableFieldException {
        List<Change> changes = new ArrayList<>();
        for (JsonRow detail : row.listRows("details")) {
            changes.add(new Change(
                    detail.getText("property") + ":" + detail.getText("name"),
                    detail.findText("old_value").orElse(""),
                    detail.findText("new_value").orElse("")));
        }
        boolean isPrivate = row.findTruth("private_notes").orElse(false);
        return new Journal(
                row.getWhole("id"),
                row.findText("user.id").orElse(""),
                row.getInstant("created_on", TIME),
                !isPrivate && row.findText("notes").isPresent(),
                changes);
    }

    /** What happened to a field; empty if nothing did. */
    Optional<Change> find(String field) {
        return changes.stream().filter(change -> change.field().equals(field)).findFirst();
    }

    /**
     * A field before and after.
     *
     * @param field {@code attr:} and the name of a field, or {@code cf:} and the number of a custom one
     * @param before empty if there was no value
     * @param after empty if there is none
     */
    record Change(String field, String before, String after) {}
}
