package dev.touchstone.admin.imports;

import dev.touchstone.admin.shell.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run of an import.
 *
 * @param id the console's own key
 * @param connection which connection
 * @param state how far it has come
 * @param requestedBy who asked for it
 * @param requestedAt when
 * @param endedAt when it was over; null while it is not
 * @param pages pages stored
 * @param added facts never seen before
 * @param changed facts with new content
 * @param same facts that were known just so
 * @param deleted facts the source deleted
 * @param rejected records that could not become facts
 * @param cancelledBy who stopped it; null if nobody did
 * @param message why it failed, in the three languages; null if it did not
 * @param again whether it read rejected records again
 * @param deletionsHeld how many records are gone at the source but were kept, as a person shall look first
 * @param waits how often the source asked to wait
 * @param waitsUntil until when it waits now; null if it does not
 * @param readUpTo up to when the source has been read, by its own clock; null if it does not tell
 * @param since since when it reads again what changed at the source; null if it does something else
 * @param streams the streams it reads again; empty if it does something else
 * @param alarming whether it rejected so many records that administrators were told
 * @param repair whether it fetched single records again
 */
public record ImportRun(
        long id,
        long connection,
        RunState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        long pages,
        long added,
        long changed,
        long same,
        long deleted,
        long rejected,
        @Nullable String cancelledBy,
        @Nullable String message,
        boolean again,
        long deletionsHeld,
        int waits,
        @Nullable Instant waitsUntil,
        @Nullable Instant readUpTo,
        @Nullable Instant since,
        List<RunStream> streams,
        boolean alarming,
        boolean repair) {

    private static final char BETWEEN = '\u001e';

    /** Copies the list. */
    public ImportRun {
        streams = List.copyOf(streams);
    }

    /** Why it failed, in one language; empty if it did not. */
    public Optional<String> findMessage(Language language) {
        if (message == null) {
            return Optional.empty();
        }
        String[] texts = message.split(message.indexOf(BETWEEN) >= 0 ? String.valueOf(BETWEEN) : "\n", -1);
        return Optional.of(texts.length == Language.values().length ? texts[language.ordinal()] : message);
    }

    /** The streams that were read from their beginning although a later instant was asked for, parted by commas. */
    public String wholeStreams() {
        return streams.stream().filter(RunStream::whole).map(RunStream::name).collect(Collectors.joining(", "));
    }

    /** The streams that are read again, parted by commas. */
    public String streamNames() {
        return streams.stream().map(RunStream::name).collect(Collectors.joining(", "));
    }

    /** How many records were read. */
    public long records() {
        return added + changed + same + deleted + rejected;
    }
}
