package dev.touchstone.admin.access;

import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;

/** What lets a request in, besides the role of whoever sends it. */
sealed interface Pass {

    /**
     * Why a request goes further than it may.
     *
     * @param status what is answered
     * @param textKey the reason
     * @param area the area that the reason is about; empty if it is about none
     */
    record Refused(Status status, String textKey, Optional<Area> area) {}

    /** Why this does not let a request with the method through the row; empty if it does. */
    Optional<Refused> refusal(AccessRule rule, String method);

    /** A session on a page: as far as the role goes. */
    record OnPage() implements Pass {

        @Override
        public Optional<Refused> refusal(AccessRule rule, String method) {
            return Optional.empty();
        }
    }

    /** A session that calls the REST interface: what other sites make a browser send must not change anything. */
    record OfBrowser() implements Pass {

        @Override
        public Optional<Refused> refusal(AccessRule rule, String method) {
            return Access.neededBy(method) == Access.READ
                    ? Optional.empty()
                    : Optional.of(new Refused(Status.UNAUTHORIZED, "rest.tokenNeeded", Optional.empty()));
        }
    }

    /**
     * A token.
     *
     * @param rights what it may do
     */
    record OfToken(TokenRights rights) implements Pass {

        @Override
        public Optional<Refused> refusal(AccessRule rule, String method) {
            Access needed = Access.neededBy(method);
            return rule.area()
                    .filter(area -> !rights.in(area).includes(needed))
                    .map(area -> new Refused(
                            Status.FORBIDDEN,
                            rights.in(area) == Access.CLOSED ? "rest.areaClosed" : "rest.readOnly",
                            Optional.of(area)));
        }
    }
}
