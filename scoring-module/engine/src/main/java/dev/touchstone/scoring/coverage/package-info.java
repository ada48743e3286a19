/**
 * Which indicators of a standard given facts can feed, for how many people and with what sample.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.coverage;

import org.jspecify.annotations.NullMarked;
