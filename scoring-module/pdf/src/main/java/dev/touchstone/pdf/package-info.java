/** Scorecards as PDF. */
@NullMarked
package dev.touchstone.pdf;

import org.jspecify.annotations.NullMarked;
