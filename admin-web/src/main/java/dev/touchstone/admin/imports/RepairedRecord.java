package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * A record that was to be fetched again.
 *
 * @param key the source's id of it
 * @param outcome what became of it; null if the source has not been asked for it
 * @param rejected why it could not become a fact; null if it could
 */
public record RepairedRecord(
        String key,
        @Nullable RepairOutcome outcome,
        @Nullable Rejected rejected) {}
