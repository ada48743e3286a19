package dev.touchstone.adapter.toolkit.http;

import java.net.http.HttpRequest;

/** Adds to a request what proves who asks: a token, a signature with a nonce. Called anew for every attempt. */
@FunctionalInterface
public interface RequestSigner {

    /**
     * Signs one attempt.
     *
     * @param request to add headers to
     */
    void sign(HttpRequest.Builder request);
}
