package dev.touchstone.admin.whatif;

import org.jspecify.annotations.Nullable;

/**
 * An answer, or how far it is.
 *
 * @param sheet what the draft would do; null while facts are still being read
 * @param ready how many periods have been read
 * @param periods of how many
 * @param milliseconds how long scoring and counting took
 */
public record Look(@Nullable WhatIfSheet sheet, int ready, int periods, long milliseconds) {}
