package dev.touchstone.admin.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who sends a request, and what may come of it.
 *
 * @param account whose rights it has
 * @param power whether it may change anything
 */
record Caller(Account account, Power power) {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Whether a request may change anything. */
    enum Power {
        /** As far as the role goes. */
        CHANGE(""),
        /** A token that may only read. */
        READ_ONLY_TOKEN("rest.readOnly"),
        /** A session that calls the REST interface: what other sites make a browser send must not change anything. */
        SESSION_OF_A_BROWSER("rest.tokenNeeded");

        private final String refusal;

        Power(String refusal) {
            this.refusal = refusal;
        }
    }

    /** The key of the reason why the method is refused; empty if it is not. */
    Optional<String> findRefusal(String method) {
        return power == Power.CHANGE || READING.contains(method) ? Optional.empty() : Optional.of(power.refusal);
    }
}
