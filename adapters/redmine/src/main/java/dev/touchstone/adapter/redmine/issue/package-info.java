/** What an issue and its journals become. */
@NullMarked
package dev.touchstone.adapter.redmine.issue;

import org.jspecify.annotations.NullMarked;
