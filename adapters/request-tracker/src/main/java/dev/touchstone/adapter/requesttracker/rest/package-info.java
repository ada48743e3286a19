/** Asking Request Tracker by its REST 2 interface. */
@NullMarked
package dev.touchstone.adapter.requesttracker.rest;

import org.jspecify.annotations.NullMarked;
