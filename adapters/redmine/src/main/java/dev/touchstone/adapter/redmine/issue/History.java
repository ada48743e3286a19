package dev.touchstone.adapter.redmine.issue;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What happened to one issue, oldest first. When it was resolved and opened again is only here: {@code closed_on} stays empty for
 * states that are not closed, such as Resolved, and stays filled when an issue is opened again.
 */
final class History {

    static final String STATUS = "attr:status_id";
    static final String OWNER = "attr:assigned_to_id";

    private final List<Journal> journals;

    private History(List<Journal> journals) {
        this.journals = journals;
    }

    static History of(JsonRow issue) throws UnreadableFieldException {
        List<Journal> journals = new ArrayList<>();
        for (JsonRow row : issue.listRows("journals")) {
            journals.add(Journal.of(row));
        }
        journals.sort(Comparator.comparingLong(Journal::id));
        return new History(journals);
    }

    /** The first public note by somebody else; an empty name excludes nobody. */
    Optional<Journal> findFirstNote(String notBy) {
        return journals.stream()
                .filter(journal -> journal.publicNote() && !journal.user().equals(notBy))
                .findFirst();
    }

    int countNotes(String by) {
        return list(journal -> journal.publicNote() && journal.user().equals(by))
                .size();
    }

    /** Journals that end work. */
    List<Journal> listCloses(Statuses statuses) {
        return list(journal -> journal.find(STATUS)
                .filter(change -> !statuses.isOver(change.before()) && statuses.isOver(change.after()))
                .isPresent());
    }

    int countReopens(Statuses statuses) {
        return list(journal -> journal.find(STATUS)
                        .filter(change -> statuses.isOver(change.before()) && !statuses.isOver(change.after()))
                        .isPresent())
                .size();
    }

    List<Journal> listOwnerChanges() {
        return list(journal -> journal.find(OWNER).isPresent());
    }

    /** From one person or group to another. */
    List<Journal> listTransfers() {
        return list(journal -> journal.find(OWNER)
                .filter(change -> !change.before().isEmpty() && !change.after().isEmpty())
                .isPresent());
    }

    /** Where the present value of a custom field comes from; empty if it came with the issue. */
    Optional<Journal> findLastSet(String field) {
        return list(journal -> journal.find("cf:" + field).isPresent()).stream().reduce((first, second) -> second);
    }

    private List<Journal> list(Predicate<Journal> wanted) {
        return journals.stream().filter(wanted).collect(Collectors.toList());
    }
}
