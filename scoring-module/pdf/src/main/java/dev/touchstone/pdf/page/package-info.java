/** Pages before they are written: marks, what they mean to a screen reader, and a cursor that opens the next page in time. */
@NullMarked
package dev.touchstone.pdf.page;

import org.jspecify.annotations.NullMarked;
