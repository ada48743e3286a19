package dev.touchstone.plugin;

import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.KeyPage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An open connection to one CRM. The host pulls pages, so back-pressure and cancelling need no agreement: an interrupted thread
 * makes every method end within a second. Used by one thread at a time, but not always by the same one.
 */
public interface Connection extends AutoCloseable {

    /**
     * The streams this connection offers with its settings.
     *
     * @return empty only while the settings leave open what to read, such as files without a mapping: {@link #check} shows what is
     *     there
     */
    List<StreamDescriptor> listStreams();

    /**
     * Looks whether everything needed is there, stream by stream, and brings sample rows.
     *
     * @return what was found; a stream that cannot be read is a finding, not an exception
     * @throws AdapterException if nothing at all can be found out
     */
    CheckReport check() throws AdapterException;

    /**
     * Reads the next page of the cursor's stream. At least once: a fact may come again, none may be left out. The host may ask for a
     * page while it still stores the one before.
     *
     * @param cursor {@link Cursor#start} or the {@code next} of an earlier page, perhaps of an earlier connection
     * @return the page; an empty one with {@code last} if there is nothing more
     * @throws CursorExpiredException if the cursor is not, or no longer, one of this stream's
     * @throws AdapterException otherwise, by its kind
     */
    FactPage read(Cursor cursor) throws AdapterException;

    /**
     * A cursor from which reading brings everything that changed at the source since an instant. A little more is harmless; a source
     * that can only be read whole gives none. Many sources learn of a stream's changes in some other order than by time: those give
     * none either.
     *
     * @param stream one of the streams offered
     * @param since the instant, included, by the source's clock
     * @return empty if the stream cannot be read so: the host then reads it from its start
     * @throws AdapterException by its kind
     */
    default Optional<Cursor> findCursorSince(String stream, Instant since) throws AdapterException {
        return Optional.empty();
    }

    /**
     * Lists the keys that exist at the source, for streams in {@link DeleteMode#RECONCILE}.
     *
     * @param cursor where to go on
     * @return the page
     * @throws UnsupportedOperationException without {@link Capability#LIST_KEYS}
     * @throws AdapterException by its kind
     */
    default KeyPage listKeys(Cursor cursor) throws AdapterException {
        throw new UnsupportedOperationException("This adapter does not list keys");
    }

    /**
     * Fetches single facts again, for repair, as they are now. Keys that no longer exist come as deletions; of keys that never existed,
     * or cannot exist, nothing comes.
     *
     * @param keys of one stream, at most 100; people may have typed them
     * @return a page whose cursor is of no use
     * @throws UnsupportedOperationException without {@link Capability#FETCH}
     * @throws AdapterException by its kind
     */
    default FactPage fetch(Collection<FactKey> keys) throws AdapterException {
        throw new UnsupportedOperationException("This adapter does not fetch single facts");
    }

    /**
     * Reads people, teams and memberships.
     *
     * @return the directory; empty without {@link Capability#DIRECTORY}
     * @throws AdapterException by its kind
     */
    default Directory readDirectory() throws AdapterException {
        return Directory.empty();
    }

    /** Releases everything. Does not throw; may be called twice. */
    @Override
    void close();
}
