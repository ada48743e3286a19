/** The adapter for Zendesk Support: what it needs to know, and what it reads. */
@NullMarked
package dev.touchstone.adapter.zendesk;

import org.jspecify.annotations.NullMarked;
