package dev.touchstone.admin.push;

import dev.touchstone.documents.form.Digest;

/**
 * A call that brings facts.
 *
 * @param key by which the sender knows the call again
 * @param digest of its body as it was sent
 * @param body what it brings
 */
record PushCall(String key, String digest, PushBody body) {

    static PushCall of(String key, String json) {
        return new PushCall(key, Digest.of(json).hex(), PushBody.read(json));
    }
}
