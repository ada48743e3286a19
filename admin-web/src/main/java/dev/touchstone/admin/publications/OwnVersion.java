package dev.touchstone.admin.publications;

import dev.touchstone.admin.standards.VersionRow;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version that is in force for somebody, or will be.
 *
 * @param version the version
 * @param before the version it changes; null if it is the first
 * @param note what the publisher tells the assessed; null for nothing
 * @param coming whether it begins later
 * @param acknowledgedAt when its reader acknowledged it; null if not yet
 */
public record OwnVersion(
        VersionRow version,
        @Nullable VersionRow before,
        @Nullable String note,
        boolean coming,
        @Nullable Instant acknowledgedAt) {

    public long id() {
        return version.id();
    }

    public LocalDate from() {
        return version.standard().version().from();
    }

    /** Whether its reader still has to say that it was read. */
    public boolean waiting() {
        return acknowledgedAt == null;
    }
}
