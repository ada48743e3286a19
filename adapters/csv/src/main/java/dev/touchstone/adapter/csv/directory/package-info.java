/** People, teams and memberships out of tables. */
@NullMarked
package dev.touchstone.adapter.csv.directory;

import org.jspecify.annotations.NullMarked;
