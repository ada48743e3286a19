/**
 * The door between a host CRM and Touchstone: an adapter, its connection and its typed errors.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.plugin;

import org.jspecify.annotations.NullMarked;
