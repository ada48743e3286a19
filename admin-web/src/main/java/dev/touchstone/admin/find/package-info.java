/** Finds people, units and standards by part of a name, from every page. */
@NullMarked
package dev.touchstone.admin.find;

import org.jspecify.annotations.NullMarked;
