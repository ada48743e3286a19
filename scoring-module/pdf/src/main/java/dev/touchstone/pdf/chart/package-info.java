/** The few charts of a card, as marks: text in them stays text. */
@NullMarked
package dev.touchstone.pdf.chart;

import org.jspecify.annotations.NullMarked;
