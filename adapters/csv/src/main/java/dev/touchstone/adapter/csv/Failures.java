package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.SourceChangedException;
import dev.touchstone.plugin.SourceUnavailableException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;

/** From what reading files throws to what the host understands. */
final class Failures {

    private Failures() {}

    /** A broken file needs a person; anything else may be over at the next try. */
    static AdapterException of(IOException failure, Path root) {
        if (failure instanceof UnreadableFileException unreadable) {
            return new SourceChangedException(unreadable.text(), unreadable);
        }
        return new SourceUnavailableException(
                Wording.of(
                        "path.unavailable",
                        String.valueOf(root.getFileName()),
                        failure.getClass().getSimpleName()),
                failure);
    }

    /** Ends a long loop when the host interrupts it. */
    static void stopIfInterrupted() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Reading was stopped");
        }
    }
}
