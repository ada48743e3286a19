/**
 * How facts travel: cursor, page, tombstone, rejected record.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.plugin.feed;

import org.jspecify.annotations.NullMarked;
