/**
 * Settings described once: the form, the check, the masking and the manual are drawn from the same description.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.plugin.settings;

import org.jspecify.annotations.NullMarked;
