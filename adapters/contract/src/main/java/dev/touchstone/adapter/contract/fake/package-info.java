/** A small CRM over HTTP that misbehaves on demand, for adapters and parts of them to be tried on. */
@NullMarked
package dev.touchstone.adapter.contract.fake;

import org.jspecify.annotations.NullMarked;
