/**
 * Standards tables that come with the product.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.documents.ready;

import org.jspecify.annotations.NullMarked;
