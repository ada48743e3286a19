/**
 * From a measured value to points: scoring rules and the deductions that explain them.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.rule;

import org.jspecify.annotations.NullMarked;
