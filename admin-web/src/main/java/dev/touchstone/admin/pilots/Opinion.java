package dev.touchstone.admin.pilots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one account thinks of a draft or one of its lines.
 *
 * @param kind what its owner does here
 * @param account the account's key; others never learn whose opinion it is
 * @param person key of an assessed agent; null for others
 * @param unit the agent's unit that takes part; null for others
 * @param line the line's key; null for the whole table
 * @param rating how fair it is, 1 to 5
 * @param words why; empty for none
 * @param saidAt when
 */
record Opinion(
        FeedbackKind kind,
        long account,
        @Nullable Long person,
        @Nullable Long unit,
        @Nullable String line,
        int rating,
        String words,
        Instant saidAt) {}
