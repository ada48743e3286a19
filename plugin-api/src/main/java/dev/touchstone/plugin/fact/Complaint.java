package dev.touchstone.plugin.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about service.
 *
 * @param key stream and key, kept for life
 * @param circumstances the person complained about stands in {@link Role#ASSESSED}
 * @param received when it came in
 * @param about the ticket or contact complained about; null if not provided
 * @param due until when it had to be handled; null if no limit was set or it is not provided
 * @param handled when it was handled; null if not yet
 */
public record Complaint(
        FactKey key,
        Circumstances circumstances,
        Instant received,
        @Nullable FactKey about,
        @Nullable Instant due,
        @Nullable Instant handled)
        implements ServiceFact {

    @Override
    public Complaint withCircumstances(Circumstances other) {
        return new Complaint(key, other, received, about, due, handled);
    }

    @Override
    public FactKind kind() {
        return FactKind.COMPLAINT;
    }

    @Override
    public Optional<Instant> at(Anchor anchor, ZoneId zone) {
        switch (anchor) {
            case RECEIVED:
                return Optional.of(received);
            case HANDLED:
                return Optional.ofNullable(handled);
            default:
                return Optional.empty();
        }
    }
}
