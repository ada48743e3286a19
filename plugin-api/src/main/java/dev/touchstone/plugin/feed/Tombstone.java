package dev.touchstone.plugin.feed;

import dev.touchstone.plugin.fact.FactKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact that the source deleted. The host appends a version that says so; earlier versions stay.
 *
 * @param key the fact
 * @param deleted when; null if the source does not tell
 */
public record Tombstone(FactKey key, @Nullable Instant deleted) {}
