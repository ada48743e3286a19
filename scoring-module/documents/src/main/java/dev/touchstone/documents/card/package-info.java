/**
 * Scorecards as JSON documents: what they are derived from, and what came of it.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.documents.card;

import org.jspecify.annotations.NullMarked;
