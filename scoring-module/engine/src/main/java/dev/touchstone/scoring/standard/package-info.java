/**
 * The standards table: dimensions, indicators, conventions, versions, and its lint.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.standard;

import org.jspecify.annotations.NullMarked;
