/** The door through which a CRM adapter hands its facts to Touchstone. */
@NullMarked
package dev.touchstone.plugin;

import org.jspecify.annotations.NullMarked;
