/**
 * From facts to measured values: a closed catalogue of measures, what they count and what they leave out by name.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.measure;

import org.jspecify.annotations.NullMarked;
