/** Asking Redmine by its REST interface. */
@NullMarked
package dev.touchstone.adapter.redmine.rest;

import org.jspecify.annotations.NullMarked;
