/** What a ticket and its history become. */
@NullMarked
package dev.touchstone.adapter.requesttracker.ticket;

import org.jspecify.annotations.NullMarked;
