package dev.touchstone.admin.connections;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Secrets that were typed and not saved yet. As a field of a secret comes back empty from the page, an empty one changes nothing. */
final class TypedSecrets extends TreeMap<String, String> {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String put(String setting, @Nullable String secret) {
        return secret == null || secret.isEmpty() ? get(setting) : super.put(setting, secret);
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return keySet() + " ***";
    }
}
