/** What a version of a standard would do, laid out on pages for the meeting that decides. */
@NullMarked
package dev.touchstone.pdf.whatif;

import org.jspecify.annotations.NullMarked;
