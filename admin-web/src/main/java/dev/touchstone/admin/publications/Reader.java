package dev.touchstone.admin.publications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is assessed, and whether the version was read.
 *
 * @param person the person's key
 * @param name as shown
 * @param account whether there is an account to read with
 * @param acknowledgedAt when it was acknowledged; null if it was not
 */
public record Reader(
        long person, String name, boolean account, @Nullable Instant acknowledgedAt) {

    /** Whether somebody could acknowledge and has not. */
    public boolean waiting() {
        return account && acknowledgedAt == null;
    }

    /** Whether somebody cannot acknowledge for want of an account. */
    public boolean unable() {
        return !account && acknowledgedAt == null;
    }
}
