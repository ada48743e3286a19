/** Results: live scorecards, what was confirmed, and the way from every number to its facts. */
@NullMarked
package dev.touchstone.admin.scorecards;

import org.jspecify.annotations.NullMarked;
