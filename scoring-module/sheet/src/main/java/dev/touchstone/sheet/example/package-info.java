/**
 * The reference sheet as a workbook.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.sheet.example;

import org.jspecify.annotations.NullMarked;
