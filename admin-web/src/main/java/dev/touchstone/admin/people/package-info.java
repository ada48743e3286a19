/** Who works where: people, units and dated memberships, and how the sources name them. */
@NullMarked
package dev.touchstone.admin.people;

import org.jspecify.annotations.NullMarked;
