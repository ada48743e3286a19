/**
 * Values that standards and scorecards share: numbers, points, texts in three languages, periods, subjects.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.documents.value;

import org.jspecify.annotations.NullMarked;
