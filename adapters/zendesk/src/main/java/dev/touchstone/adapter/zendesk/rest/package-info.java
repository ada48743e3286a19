/** A Zendesk Support, asked by its public interface. */
@NullMarked
package dev.touchstone.adapter.zendesk.rest;

import org.jspecify.annotations.NullMarked;
