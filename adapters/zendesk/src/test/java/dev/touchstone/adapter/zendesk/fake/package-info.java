/** A Zendesk Support on the loopback address, written down from its public manual. */
package dev.touchstone.adapter.zendesk.fake;
