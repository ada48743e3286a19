package dev.touchstone.admin.whatif;

import org.jspecify.annotations.Nullable;

/**
 * How far the people a draft is tried on are gathered.
 *
 * @param ground everybody; null while periods are still being read
 * @param ready how many periods have been read
 * @param periods of how many
 */
record Progress(@Nullable Ground ground, int ready, int periods) {}
