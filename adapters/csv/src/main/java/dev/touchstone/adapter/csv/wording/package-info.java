/** What the file adapter says to people, in three languages. */
@NullMarked
package dev.touchstone.adapter.csv.wording;

import org.jspecify.annotations.NullMarked;
