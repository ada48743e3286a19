/**
 * Standards and scorecards as workbooks in the shape companies use.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.sheet.write;

import org.jspecify.annotations.NullMarked;
