package dev.touchstone.admin.access;

import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request, and what may come of it.
 *
 * @param account whose rights it has
 * @param power whether it may change anything
 * @param token the key of the token it shows; null for a person
 */
record Caller(Account account, Power power, @Nullable Long token) {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Whether a request may change anything. */
    enum Power {
        /** As far as the role goes. */
        CHANGE(Status.OK, ""),
        /** A token that may only read. */
        READ_ONLY_TOKEN(Status.FORBIDDEN, "rest.readOnly"),
        /** A session that calls the REST interface: what other sites make a browser send must not change anything. */
        SESSION_OF_A_BROWSER(Status.UNAUTHORIZED, "rest.tokenNeeded");

        private final Status status;
        private final String reason;

        Power(Status status, String reason) {
            this.status = status;
            this.reason = reason;
        }

        Status status() {
            return status;
        }

        /** The key of the reason why a change is refused. */
        String reason() {
            return reason;
        }
    }

    /** Whether a request with this method goes further than the caller may. */
    boolean exceeds(String method) {
        return power != Power.CHANGE && !READING.contains(method);
    }
}
