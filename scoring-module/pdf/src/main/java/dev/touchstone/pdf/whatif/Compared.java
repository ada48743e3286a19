package dev.touchstone.pdf.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is compared with what.
 *
 * @param standard name of the standard
 * @param tried the version that is tried
 * @param changes what was moved on the page beyond that version, each in a few words; empty if nothing
 * @param inForce the versions it is compared with, the one that decided the last period last; empty if nothing was in force
 * @param periods past periods, in time order
 * @param subjects who is assessed
 * @param lookedBy who looked
 * @param lookedAt when
 * @param generated says that the data are generated; null if they are real
 */
public record Compared(
        String standard,
        Version tried,
        List<String> changes,
        List<Version> inForce,
        List<String> periods,
        String subjects,
        String lookedBy,
        String lookedAt,
        @Nullable String generated) {

    /** Copies the lists. */
    public Compared {
        changes = List.copyOf(changes);
        inForce = List.copyOf(inForce);
        periods = List.copyOf(periods);
    }

    /**
     * A version, so that it can be found again.
     *
     * @param name as people call it
     * @param digest of its document
     */
    public record Version(String name, String digest) {}
}
