/**
 * Scoring rules in words, as companies write them: read by a declared grammar.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.sheet.rule;

import org.jspecify.annotations.NullMarked;
