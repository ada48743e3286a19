/** Points against value as a picture: the curve of a rule, and where people lie on it. */
@NullMarked
package dev.touchstone.admin.standards.curve;

import org.jspecify.annotations.NullMarked;
