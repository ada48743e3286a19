/** CSV, TSV and XLSX exports as a source of facts. */
@NullMarked
package dev.touchstone.adapter.csv;

import org.jspecify.annotations.NullMarked;
