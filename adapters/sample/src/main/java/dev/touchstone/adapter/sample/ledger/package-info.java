/** The streams of the sample company: each writes one kind of record down as facts. */
@NullMarked
package dev.touchstone.adapter.sample.ledger;

import org.jspecify.annotations.NullMarked;
