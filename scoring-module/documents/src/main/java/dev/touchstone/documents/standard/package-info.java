/**
 * Standards tables as JSON documents.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.documents.standard;

import org.jspecify.annotations.NullMarked;
