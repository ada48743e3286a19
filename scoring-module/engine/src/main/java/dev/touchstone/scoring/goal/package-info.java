/**
 * What is to be reached by a day, and how far one has come.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.goal;

import org.jspecify.annotations.NullMarked;
