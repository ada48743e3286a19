/** The mapping document: which columns become which fields of which facts. Read strictly; errors name the place and the remedy. */
@NullMarked
package dev.touchstone.adapter.csv.mapping;

import org.jspecify.annotations.NullMarked;
