/**
 * What another table would do: kept measurements of past periods, scored by a draft beside the version in force. Nothing here is
 * a result; it is compared and thrown away.
 */
@NullMarked
package dev.touchstone.scoring.whatif;

import org.jspecify.annotations.NullMarked;
