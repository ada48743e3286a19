package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.util.List;

/**
 * Whom a draft is tried on.
 *
 * @param measured the draft without what changes no measurement, so that a moved weight asks no new question
 * @param periods past periods, in time order
 * @param kind agents, or teams, or departments
 */
record Question(Standard measured, List<Period> periods, Subject.Kind kind) {

    Question {
        periods = List.copyOf(periods);
    }

    static Question of(Standard draft, List<Period> periods, Subject.Kind kind) {
        Standard measured = draft.withDimensions(draft.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .map(indicator -> indicator
                                        .withWeight(Percentage.of("0"))
                                        .withChannelTargets(ChannelTargets.NONE)
                                        .withRule(new DirectPoints(BigDecimal.ONE)))
                                .toList()))
                .toList());
        return new Question(measured, periods, kind);
    }
}
