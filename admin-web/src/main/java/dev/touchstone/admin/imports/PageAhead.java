package dev.touchstone.admin.imports;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.Cursor;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads the next page on a thread of its own while the one before is stored; never more than one page ahead. */
final class PageAhead implements AutoCloseable {

    /** An interrupted connection ends within a second. */
    private static final long SECONDS_TO_END = 5;

    private final Source source;
    private final ExecutorService thread;
    private @Nullable Future<PreparedPage> next;

    PageAhead(Source source, ExecutorService thread) {
        this.source = source;
        this.thread = thread;
    }

    /** Where pages come from. */
    @FunctionalInterface
    interface Source {
        PreparedPage read(Cursor cursor) throws AdapterException;
    }

    /** Begins to read the page of a cursor, once the one before was taken. */
    void begin(Cursor cursor) {
        next = thread.submit(() -> source.read(cursor));
    }

    /** The page that was begun last. */
    PreparedPage take() throws AdapterException, InterruptedException {
        if (next == null) {
            throw new IllegalStateException("No page was begun.");
        }
        try {
            return next.get();
        } catch (ExecutionException failed) {
            throw causeOf(failed);
        }
    }

    private static AdapterException causeOf(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof AdapterException refused) {
            return refused;
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        throw new IllegalStateException("A page could not be read", cause);
    }

    /** Interrupts what is being read and waits for its end, since the connection is closed next. */
    @Override
    public void close() {
        thread.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The connection did not end within " + SECONDS_TO_END + " seconds.");
            }
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
