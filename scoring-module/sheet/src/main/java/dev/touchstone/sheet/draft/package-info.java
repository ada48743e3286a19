/**
 * A company's sheet as a draft standard, row by row, with what was not understood and what contradicts itself.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.sheet.draft;

import org.jspecify.annotations.NullMarked;
