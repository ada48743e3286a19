/**
 * From a total to a grade and a bonus coefficient.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.grade;

import org.jspecify.annotations.NullMarked;
