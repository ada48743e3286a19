/** What each choice of a standard would do, by an example in numbers. */
@NullMarked
package dev.touchstone.admin.standards.examples;

import org.jspecify.annotations.NullMarked;
