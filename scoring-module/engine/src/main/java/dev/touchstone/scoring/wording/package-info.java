/**
 * Scorecards, rules, measures and conventions in words, in the three languages of the product.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.wording;

import org.jspecify.annotations.NullMarked;
