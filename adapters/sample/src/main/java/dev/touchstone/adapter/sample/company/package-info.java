/** Who works at the sample company: departments, teams, people, how good each is at what, and when they are on duty. */
@NullMarked
package dev.touchstone.adapter.sample.company;

import org.jspecify.annotations.NullMarked;
