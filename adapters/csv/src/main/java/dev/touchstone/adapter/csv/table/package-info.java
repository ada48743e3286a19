/** From a file to rows of text under a header: encodings, delimiters, workbooks. */
@NullMarked
package dev.touchstone.adapter.csv.table;

import org.jspecify.annotations.NullMarked;
