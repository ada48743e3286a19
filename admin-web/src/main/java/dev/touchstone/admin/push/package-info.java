/** Facts that a CRM sends by itself, for one that cannot be asked. */
@NullMarked
package dev.touchstone.admin.push;

import org.jspecify.annotations.NullMarked;
