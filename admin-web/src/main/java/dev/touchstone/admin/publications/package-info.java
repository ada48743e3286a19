/** What was published stays on record, and whoever is assessed reads it and says so. */
@NullMarked
package dev.touchstone.admin.publications;

import org.jspecify.annotations.NullMarked;
