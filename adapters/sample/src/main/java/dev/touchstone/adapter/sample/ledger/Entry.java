package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.plugin.fact.ServiceFact;
import java.time.Instant;

/**
 * A fact as it stands, and when it last changed.
 *
 * @param changed when the CRM wrote it last
 * @param fact the fact
 */
public record Entry(Instant changed, ServiceFact fact) {}
