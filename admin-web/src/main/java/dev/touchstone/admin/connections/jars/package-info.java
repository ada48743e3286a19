/** Adapters that somebody has put beside the console as jars. */
@NullMarked
package dev.touchstone.admin.connections.jars;

import org.jspecify.annotations.NullMarked;
