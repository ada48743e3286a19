package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.points.Fraction;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a line of a card comes to, beside its document.
 *
 * @param indicator the indicator's key
 * @param rated whether it has points of its own
 * @param met whether target and full points are reached
 * @param numerator of the value measured last, whole
 * @param denominator of it; 0 if nothing was counted
 * @param points what the line gives
 * @param maximum what it can give
 */
@Embeddable
record LineFigure(
        String indicator,
        boolean rated,
        boolean met,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal points,
        BigDecimal maximum) {

    private static final int PLACES = 4;

    static LineFigure of(ScorecardLine line) {
        Fraction value = line.measurement().value().orElse(null);
        boolean rated = line.state() == LineState.RATED;
        boolean onTarget = value != null
                && (!line.indicator().channelTargets().targets().isEmpty()
                        || line.indicator().rule().isMetBy(value));
        return new LineFigure(
                line.indicator().key(),
                rated,
                rated && onTarget && line.deductions().isEmpty(),
                value == null ? BigDecimal.ZERO : new BigDecimal(value.numerator()),
                value == null ? BigDecimal.ZERO : new BigDecimal(value.denominator()),
                line.points().value().round(PLACES, RoundingMode.HALF_UP),
                line.maximum().value().round(PLACES, RoundingMode.HALF_UP));
    }
}
