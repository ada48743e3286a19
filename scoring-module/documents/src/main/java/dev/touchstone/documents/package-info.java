/** The JSON form of standards and scorecards. */
@NullMarked
package dev.touchstone.documents;

import org.jspecify.annotations.NullMarked;
