package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Cursor;
import java.util.Optional;

/** Keeps what a run reads of its streams, and how far it has come; a page and its cursor are one transaction. */
interface StreamProgress {

    /** Where reading of a stream goes on; empty if this run has read it to its end already. */
    Optional<Cursor> findCursor(long run, String stream);

    /** Stores a page with its cursor; false if the run shall stop. */
    boolean store(long run, PreparedPage page, boolean generated);

    /** Begins a stream anew; what is stored stays. */
    void restart(long run, String stream);
}
