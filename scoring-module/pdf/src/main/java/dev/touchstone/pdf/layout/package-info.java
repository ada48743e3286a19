/** What every printed page is made of: margins, sizes of type, headings, paragraphs and tables that run over pages. */
@NullMarked
package dev.touchstone.pdf.layout;

import org.jspecify.annotations.NullMarked;
