/** From the JSON of a source to facts: fields that are read with their place, value and remedy at hand. */
@NullMarked
package dev.touchstone.adapter.toolkit.json;

import org.jspecify.annotations.NullMarked;
