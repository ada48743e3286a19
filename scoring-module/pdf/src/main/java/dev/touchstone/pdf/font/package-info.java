/** Where the fonts of a PDF come from, what they cover and how they are cut down to the characters used. */
@NullMarked
package dev.touchstone.pdf.font;

import org.jspecify.annotations.NullMarked;
