/**
 * The JSON form of standards, scorecards and facts: canonical to write, strict to read, described by published schemas.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.documents;

import org.jspecify.annotations.NullMarked;
