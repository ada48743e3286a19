package dev.touchstone.plugin.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a record's owner history: from this instant until the next entry's.
 *
 * @param agent the owner; null if nobody owned it
 * @param team the owning team; null if the source does not tell
 * @param from since when
 */
public record Ownership(@Nullable AgentRef agent, @Nullable TeamRef team, Instant from) {}
