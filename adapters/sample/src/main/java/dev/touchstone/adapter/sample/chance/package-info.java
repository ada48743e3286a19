/** Chance that can be repeated: the same seed and name give the same draws on every machine. */
@NullMarked
package dev.touchstone.adapter.sample.chance;

import org.jspecify.annotations.NullMarked;
