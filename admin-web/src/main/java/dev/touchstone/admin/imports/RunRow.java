package dev.touchstone.admin.imports;

import dev.touchstone.admin.shell.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of an import as a program reads it.
 *
 * @param id the console's own key
 * @param connection which connection
 * @param state how far it has come
 * @param over whether nothing more will happen
 * @param requestedBy who asked for it
 * @param requestedAt when
 * @param endedAt when it was over; null while it is not
 * @param records how many records were read so far
 * @param added facts never seen before
 * @param changed facts with new content
 * @param same facts that were known just so
 * @param deleted facts the source deleted
 * @param rejected records that could not become facts
 * @param again whether it read rejected records again
 * @param deletionsHeld how many records are gone at the source but were kept, as a person shall look first
 * @param waits how often the source asked to wait
 * @param waitsUntil until when it waits now; null if it does not
 * @param readUpTo up to when the source has been read, by its own clock; null if it does not tell
 * @param since since when it reads again what changed at the source; null if it does something else
 * @param streams the streams it reads again; empty if it does something else
 * @param alarming whether it rejected so many records that administrators were told
 * @param repair whether it fetched single records again
 * @param cancelledBy who stopped it; null if nobody did
 * @param message why it failed, in the caller's language; null if it did not
 */
public record RunRow(
        long id,
        long connection,
        RunState state,
        boolean over,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        long records,
        long added,
        long changed,
        long same,
        long deleted,
        long rejected,
        boolean again,
        long deletionsHeld,
        int waits,
        @Nullable Instant waitsUntil,
        @Nullable Instant readUpTo,
        @Nullable Instant since,
        List<RunStream> streams,
        boolean alarming,
        boolean repair,
        @Nullable String cancelledBy,
        @Nullable String message) {

    static RunRow of(ImportRun run, Language language) {
        return new RunRow(
                run.id(),
                run.connection(),
                run.state(),
                run.state().over(),
                run.requestedBy(),
                run.requestedAt(),
                run.endedAt(),
                run.records(),
                run.added(),
                run.changed(),
                run.same(),
                run.deleted(),
                run.rejected(),
                run.again(),
                run.deletionsHeld(),
                run.waits(),
                run.waitsUntil(),
                run.readUpTo(),
                run.since(),
                run.streams(),
                run.alarming(),
                run.repair(),
                run.cancelledBy(),
                run.findMessage(language).orElse(null));
    }
}
