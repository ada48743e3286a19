package dev.touchstone.plugin.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity to offer something of use, taken or missed.
 *
 * @param key stream and key, kept for life
 * @param circumstances who made, or should have made, the offer stands in {@link Role#OFFERED_BY}
 * @param due when an offer was called for; null if not provided
 * @param made when it was made; null if it was not
 * @param accepted whether the customer accepted; null if unknown
 * @param product what was offered; null if not provided
 */
public record Offer(
        FactKey key,
        Circumstances circumstances,
        @Nullable Instant due,
        @Nullable Instant made,
        @Nullable Boolean accepted,
        @Nullable String product)
        implements ServiceFact {

    /**
     * Checks that it is dated.
     *
     * @throws IllegalArgumentException if it was neither due nor made
     */
    public Offer {
        if (due == null && made == null) {
            throw new IllegalArgumentException(key + ": an offer needs the instant it was made or was due");
        }
    }

    @Override
    public Offer withCircumstances(Circumstances other) {
        return new Offer(key, other, due, made, accepted, product);
    }

    @Override
    public FactKind kind() {
        return FactKind.OFFER;
    }

    @Override
    public Optional<Instant> at(Anchor anchor, ZoneId zone) {
        return anchor == Anchor.OFFERED ? Optional.ofNullable(made != null ? made : due) : Optional.empty();
    }
}
