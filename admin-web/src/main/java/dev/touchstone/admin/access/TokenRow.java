package dev.touchstone.admin.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token in the list; the token itself is not kept.
 *
 * @param id its key
 * @param name what its owner calls it
 * @param login its owner's login name
 * @param owner what its owner is called
 * @param rights what it may do, area by area; areas that are not listed are closed
 * @param createdAt when it was made
 * @param lastDay the last day on which it is worth anything
 * @param lastUsedOn the last day on which it was used; null if it never was
 * @param state whether it is worth anything
 * @param revokedBy who revoked it; null if nobody did
 */
public record TokenRow(
        long id,
        String name,
        String login,
        String owner,
        List<TokenRights.Right> rights,
        Instant createdAt,
        LocalDate lastDay,
        @Nullable LocalDate lastUsedOn,
        State state,
        @Nullable String revokedBy) {

    public TokenRow {
        rights = List.copyOf(rights);
    }

    /** Whether a token is worth anything. */
    public enum State {
        /** It opens what its owner's role opens. */
        ACTIVE,
        /** Its last day is over. */
        EXPIRED,
        /** Its owner or an administrator has ended it. */
        REVOKED,
        /** Its owner's account is locked, or has another role than when the token was made. */
        STOPPED;

        /** The key of the word. */
        public String getTextKey() {
            return "access.token.state." + name();
        }
    }

    /** Whether it can still be revoked. */
    public boolean revocable() {
        return state == State.ACTIVE || state == State.STOPPED;
    }
}
