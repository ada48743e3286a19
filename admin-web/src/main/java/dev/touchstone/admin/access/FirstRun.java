package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.storage.ConsoleDatabase;
import dev.touchstone.admin.storage.DataFolder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The time before anybody can sign in. A code in the server's log, and in a file only the server's owner can read,
 * proves that whoever sets up the console also runs it. It is valid for half an hour and for five attempts; then the
 * next visit brings a new one.
 */
@ApplicationScoped
public class FirstRun {

    /** The file in the data folder. */
    public static final String CODE_FILE = "first-run-code.txt";

    static final Duration VALIDITY = Duration.ofMinutes(30);
    private static final int ATTEMPTS = 5;
    private static final Logger LOG = System.getLogger(FirstRun.class.getName());

    @Inject
    OrganisationDesk organisations;

    @Inject
    InstantSource clock;

    private final DataFolder folder = DataFolder.configured();
    private volatile boolean due;
    private @Nullable OneTimeCode code;
    private Instant validUntil = Instant.MIN;
    private int attempts;

    synchronized void begin(@Observes @Priority(ConsoleDatabase.TABLES_READY) Startup startup) {
        due = organisations.find().isEmpty();
        if (due) {
            issue();
        } else {
            removeFile();
        }
    }

    /** Whether the console still has to be set up. */
    public boolean isDue() {
        return due;
    }

    /** Brings a new code when the last one has run out; the page calls it when it is shown. */
    synchronized void renewIfNeeded() {
        if (due && !clock.instant().isBefore(validUntil)) {
            issue();
        }
    }

    /** Whether this is the code in force. */
    synchronized boolean accepts(OneTimeCode typed) {
        renewIfNeeded();
        boolean right = due && code != null && code.matches(typed);
        if (!right && ++attempts >= ATTEMPTS) {
            issue();
        }
        return right;
    }

    /** The console is set up: the code is worth nothing any more. */
    synchronized void done() {
        due = false;
        code = null;
        removeFile();
    }

    private void issue() {
        OneTimeCode fresh = OneTimeCode.random();
        code = fresh;
        attempts = 0;
        validUntil = clock.instant().plus(VALIDITY);
        try {
            folder.writeSecret(CODE_FILE, fresh.spaced() + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("The first-run code cannot be written to " + folder.resolve(CODE_FILE), e);
        }
        LOG.log(
                Level.WARNING,
                "First run: open the console and enter the code {0} (valid for {1} minutes).",
                fresh.spaced(),
                VALIDITY.toMinutes());
    }

    private void removeFile() {
        try {
            Files.deleteIfExists(folder.resolve(CODE_FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("The used first-run code cannot be removed.", e);
        }
    }
}
