package dev.touchstone.admin.scorecards;

import java.time.Instant;

/**
 * A confirmed revision of a scorecard.
 *
 * @param number 1 for the first
 * @param asOf the position of the ledger its evidence is read at
 * @param confirmedAt when
 * @param confirmedBy by whom
 * @param digest SHA-256 of its document
 */
public record Revision(int number, long asOf, Instant confirmedAt, String confirmedBy, String digest) {}
