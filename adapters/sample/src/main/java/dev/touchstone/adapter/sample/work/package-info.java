/** What happens at the sample company in one month, before any of it is written down as a fact. */
@NullMarked
package dev.touchstone.adapter.sample.work;

import org.jspecify.annotations.NullMarked;
