package dev.touchstone.admin.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that was entered by hand, as it stands.
 *
 * @param number its key for life
 * @param version 1 for the first, counting corrections and deletions
 * @param kind what it is
 * @param person the key of the person it is about
 * @param name the person's name
 * @param staffNumber the person's staff number; null if no source tells
 * @param day the day that puts it into a period
 * @param cells what was typed, by column
 * @param deleted whether the newest version says that it is not so
 * @param reason why it was corrected or deleted; null for a first version
 * @param enteredBy who stored this version
 * @param enteredAt when
 */
public record EntryRow(
        long number,
        int version,
        EntryKind kind,
        long person,
        String name,
        @Nullable String staffNumber,
        LocalDate day,
        Map<String, String> cells,
        boolean deleted,
        @Nullable String reason,
        String enteredBy,
        Instant enteredAt) {

    public EntryRow {
        cells = Map.copyOf(cells);
    }

    static EntryRow of(EntryEntity entry, String name, @Nullable String staffNumber) {
        Entered entered = entry.toEntered();
        Map<String, String> cells = new TreeMap<>();
        entered.cells().byColumn().forEach((column, text) -> cells.put(column.name(), text));
        return new EntryRow(
                entry.number(),
                entry.version(),
                entered.kind(),
                entered.person(),
                name,
                staffNumber,
                entered.day(),
                cells,
                entry.deleted(),
                entry.reason(),
                entry.origin().by(),
                entry.origin().at());
    }

    /** What was typed in a column; empty if nothing was. */
    public String cell(EntryColumn column) {
        return cells.getOrDefault(column.name(), "");
    }
}
