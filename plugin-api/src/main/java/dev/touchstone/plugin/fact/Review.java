package dev.touchstone.plugin.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Points a supervisor gave a person for one item, such as teamwork.
 *
 * @param key stream and key, kept for life
 * @param circumstances the person stands in {@link Role#ASSESSED}, the supervisor in {@link Role#JUDGED_BY}
 * @param item what was reviewed, not blank
 * @param points on the scale
 * @param scale the declared values
 * @param given when
 * @param remark the supervisor's words; null if none
 */
public record Review(
        FactKey key,
        Circumstances circumstances,
        String item,
        BigDecimal points,
        Scale scale,
        Instant given,
        @Nullable String remark)
        implements ServiceFact {

    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException if they are not on the scale or the item is blank
     */
    public Review {
        if (item.isBlank()) {
            throw new IllegalArgumentException(key + ": a review needs its item");
        }
        if (!scale.contains(points)) {
            throw new IllegalArgumentException(
                    key + ": " + points.toPlainString() + " points for " + item + " are not on the scale " + scale);
        }
    }

    @Override
    public Review withCircumstances(Circumstances other) {
        return new Review(key, other, item, points, scale, given, remark);
    }

    @Override
    public FactKind kind() {
        return FactKind.REVIEW;
    }

    @Override
    public Optional<Instant> at(Anchor anchor, ZoneId zone) {
        return anchor == Anchor.JUDGED ? Optional.of(given) : Optional.empty();
    }
}
