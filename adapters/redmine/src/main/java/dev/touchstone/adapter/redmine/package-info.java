/** The adapter: what it is set by, and how its pages come about. */
@NullMarked
package dev.touchstone.adapter.redmine;

import org.jspecify.annotations.NullMarked;
