/**
 * Workbooks as tables of text.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.sheet.book;

import org.jspecify.annotations.NullMarked;
