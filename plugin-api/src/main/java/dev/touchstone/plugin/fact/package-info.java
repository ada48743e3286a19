/**
 * What happened in customer service, as plain immutable facts. Adapters construct them, the scoring engine reads them.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.plugin.fact;

import org.jspecify.annotations.NullMarked;
