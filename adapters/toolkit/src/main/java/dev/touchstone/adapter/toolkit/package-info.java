/** What adapter authors may use at run time. */
@NullMarked
package dev.touchstone.adapter.toolkit;

import org.jspecify.annotations.NullMarked;
