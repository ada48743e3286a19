/** An adapter to Example Desk: its door, its connection, its client and its mapping. */
@NullMarked
package dev.touchstone.adapter.exampledesk;

import org.jspecify.annotations.NullMarked;
