/** Laid-out pages written as a tagged PDF file. */
@NullMarked
package dev.touchstone.pdf.file;

import org.jspecify.annotations.NullMarked;
