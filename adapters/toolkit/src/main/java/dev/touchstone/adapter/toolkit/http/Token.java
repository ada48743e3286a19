package dev.touchstone.adapter.toolkit.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source hands out for credentials and lets in for a while.
 *
 * @param value the token itself
 * @param expires when it is let in no more; null if the source does not say
 */
public record Token(String value, @Nullable Instant expires) {

    /** Never the value. */
    @Override
    public String toString() {
        return "***";
    }
}
