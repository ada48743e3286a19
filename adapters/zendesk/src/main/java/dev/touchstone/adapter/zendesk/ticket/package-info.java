/** What tickets and ratings of Zendesk Support become. */
@NullMarked
package dev.touchstone.adapter.zendesk.ticket;

import org.jspecify.annotations.NullMarked;
