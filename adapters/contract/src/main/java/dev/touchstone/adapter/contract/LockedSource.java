package dev.touchstone.adapter.contract;

import java.util.function.IntSupplier;

/**
 * A source that refuses the credentials it is given.
 *
 * @param source its settings and secrets, which are wrong
 * @param requests how often the source has been asked so far
 */
public record LockedSource(TestSource source, IntSupplier requests) {}
