package dev.touchstone.admin.goals;

import dev.touchstone.admin.access.AccountLinks;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.scorecards.OverviewDesk;
import dev.touchstone.admin.scorecards.ScorecardDesk;
import dev.touchstone.scoring.goal.Goal;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.standard.Standard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Tells what the goals on a standard ask for, so that results which are not stored can be compared with it. */
@ApplicationScoped
@Transactional
public class WantedGoals {

    @Inject
    GoalStore store;

    @Inject
    OverviewDesk overviews;

    @Inject
    ScorecardDesk scorecards;

    @Inject
    AccountLinks links;

    /**
     * The goals a reader may follow.
     *
     * @param table a version of the standard, which says which way is better
     * @param day until when results count, where a goal is a change
     */
    public List<WantedGoal> list(Standard table, LocalDate day, DataScope scope) {
        GoalMeasuring measuring = new GoalMeasuring(overviews, scorecards, links, scope, day);
        return store.list(scope).stream()
                .filter(entity -> entity.standard().equals(table.version().standard()))
                .map(entity -> {
                    Goal goal = entity.toGoal(GoalWords.find(table, entity.indicator())
                            .map(indicator -> indicator.rule().better())
                            .orElse(Direction.HIGHER_IS_BETTER));
                    return new WantedGoal(
                            entity.id(),
                            goal,
                            measuring.stand(goal).progress().wanted().orElse(null));
                })
                .toList();
    }
}
