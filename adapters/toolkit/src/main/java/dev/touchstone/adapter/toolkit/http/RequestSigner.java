package dev.touchstone.adapter.toolkit.http;

import dev.touchstone.plugin.AdapterException;
import java.net.http.HttpRequest;

/** Adds to a request what proves who asks: a token, a signature with a nonce. Called anew for every attempt. */
@FunctionalInterface
public interface RequestSigner {

    /**
     * Signs one attempt.
     *
     * @param request to add headers to
     * @throws AdapterException by its kind, if the proof itself cannot be got
     */
    void sign(HttpRequest.Builder request) throws AdapterException;

    /**
     * Told that the source refused a request, before that is passed on.
     *
     * @param refused as it was signed
     * @return true if the next attempt will be signed with something else, so that one more is worth it
     */
    default boolean renew(HttpRequest refused) {
        return false;
    }
}
