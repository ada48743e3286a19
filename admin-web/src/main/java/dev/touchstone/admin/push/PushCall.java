package dev.touchstone.admin.push;

import dev.touchstone.documents.form.Digest;
import dev.touchstone.documents.form.MalformedDocumentException;
import java.nio.charset.StandardCharsets;

/**
 * A call that brings facts.
 *
 * @param key by which the sender knows the call again
 * @param digest of its body as it was sent
 * @param body what it brings
 */
record PushCall(String key, String digest, PushBody body) {

    /**
     * Reads a call.
     *
     * @throws MalformedDocumentException as {@link PushBody#read}
     */
    static PushCall of(String key, byte[] json) {
        PushBody body = PushBody.read(json);
        return new PushCall(
                key, Digest.of(new String(json, StandardCharsets.UTF_8)).hex(), body);
    }
}
