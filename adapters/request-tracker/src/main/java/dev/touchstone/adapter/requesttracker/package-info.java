/** The adapter: what it is set by, and how its pages come about. */
@NullMarked
package dev.touchstone.adapter.requesttracker;

import org.jspecify.annotations.NullMarked;
