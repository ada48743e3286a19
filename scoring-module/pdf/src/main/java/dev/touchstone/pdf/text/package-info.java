/** Text set into lines: styles, widths, and where Chinese and English lines may break. */
@NullMarked
package dev.touchstone.pdf.text;

import org.jspecify.annotations.NullMarked;
