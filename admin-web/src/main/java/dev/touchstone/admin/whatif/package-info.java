/** What a draft would do to people and to the cost of bonuses, seen before it is published. Nothing is saved by looking. */
@NullMarked
package dev.touchstone.admin.whatif;

import org.jspecify.annotations.NullMarked;
