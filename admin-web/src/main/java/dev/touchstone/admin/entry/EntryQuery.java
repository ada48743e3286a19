package dev.touchstone.admin.entry;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list.
 *
 * @param kind only this kind; null for any
 * @param month only days of this month; null for any
 * @param person only about this person; null for anybody
 * @param deleted whether deleted ones are listed too
 */
public record EntryQuery(
        @Nullable EntryKind kind,
        @Nullable YearMonth month,
        @Nullable Long person,
        boolean deleted) {

    /** Everything that stands. */
    public static final EntryQuery EVERYTHING = new EntryQuery(null, null, null, false);
}
