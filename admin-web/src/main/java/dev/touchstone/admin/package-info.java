/** The administration console. */
@NullMarked
package dev.touchstone.admin;

import org.jspecify.annotations.NullMarked;
