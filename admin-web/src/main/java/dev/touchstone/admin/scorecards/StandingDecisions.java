package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Puts what named persons decided into what was measured. */
@ApplicationScoped
@Transactional
public class StandingDecisions {

    @Inject
    DecisionStore decisions;

    /** The inputs of a period's cards with everything that stands, in their order; a decision about a line they do not have waits. */
    public List<CardInput> applied(String standard, Period period, Collection<CardInput> measured) {
        Map<Subject, List<Decision>> standing = decisions.listStanding(standard, period.toString());
        return measured.stream()
                .map(input -> DecidedInput.of(input, standing.getOrDefault(input.subject(), List.of())))
                .toList();
    }
}
