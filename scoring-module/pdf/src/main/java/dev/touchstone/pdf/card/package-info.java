/** A scorecard laid out on pages: what stands where, in which words, and what it is to a screen reader. */
@NullMarked
package dev.touchstone.pdf.card;

import org.jspecify.annotations.NullMarked;
