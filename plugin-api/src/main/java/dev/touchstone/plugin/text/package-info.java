/**
 * A text in the three languages of the product.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.plugin.text;

import org.jspecify.annotations.NullMarked;
