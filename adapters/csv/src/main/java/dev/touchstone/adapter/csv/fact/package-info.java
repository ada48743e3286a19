/** From rows to facts: choosing rows, reading values, one maker per kind. */
@NullMarked
package dev.touchstone.adapter.csv.fact;

import org.jspecify.annotations.NullMarked;
