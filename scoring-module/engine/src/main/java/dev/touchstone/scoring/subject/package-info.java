/**
 * Who is assessed, and who belonged where and when.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.subject;

import org.jspecify.annotations.NullMarked;
