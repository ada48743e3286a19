/**
 * What the lines of a sheet do not say, as worksheets that people read and edit: one word for every word of the document's format, and a
 * small grammar for what stands in a cell.
 */
@NullMarked
package dev.touchstone.sheet.detail;

import org.jspecify.annotations.NullMarked;
