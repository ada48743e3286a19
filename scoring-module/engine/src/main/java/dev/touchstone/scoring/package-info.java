/** Facts and a published standard in, an explained scorecard out. */
@NullMarked
package dev.touchstone.scoring;

import org.jspecify.annotations.NullMarked;
