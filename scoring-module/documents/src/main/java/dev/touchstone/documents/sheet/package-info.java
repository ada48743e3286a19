/**
 * Filled-in sheets as JSON documents, to be checked against the rules they claim to follow.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.documents.sheet;

import org.jspecify.annotations.NullMarked;
