package dev.touchstone.admin.goals;

import dev.touchstone.admin.access.AccountLinks;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.scorecards.Figures;
import dev.touchstone.admin.scorecards.OverviewDesk;
import dev.touchstone.admin.scorecards.PeopleResults;
import dev.touchstone.admin.scorecards.ScorecardDesk;
import dev.touchstone.scoring.goal.Goal;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what goals are measured by in stored results, for one reader and day; each period is read once. */
final class GoalMeasuring {

    private final OverviewDesk overviews;
    private final ScorecardDesk scorecards;
    private final AccountLinks units;
    private final DataScope scope;
    private final LocalDate day;
    private final Map<String, PeopleResults> read = new HashMap<>();
    private final Map<String, List<Period>> periods = new HashMap<>();

    GoalMeasuring(
            OverviewDesk overviews, ScorecardDesk scorecards, AccountLinks units, DataScope scope, LocalDate day) {
        this.overviews = overviews;
        this.scorecards = scorecards;
        this.units = units;
        this.scope = scope;
        this.day = day;
    }

    /** The values of the subject's own card if it has them, else the mean of its people. */
    Standing stand(Goal goal) {
        Period measured = findMeasured(goal).orElse(null);
        Subject subject = goal.subject();
        if (subject != null) {
            Figures before = overviews.own(goal.standard(), goal.base(), subject, scope);
            Figures now = measured == null ? Figures.NONE : overviews.own(goal.standard(), measured, subject, scope);
            boolean whole = value(goal, before).isPresent() && value(goal, now).isPresent();
            if (whole || subject.kind() == Subject.Kind.AGENT) {
                return standing(goal, measured, before, now, true);
            }
        }
        Figures now = measured == null ? Figures.NONE : people(goal, measured);
        return standing(goal, measured, people(goal, goal.base()), now, false);
    }

    private Standing standing(Goal goal, @Nullable Period measured, Figures before, Figures now, boolean ownCard) {
        LocalDate tomorrow = day.plusDays(1);
        LocalDate until = measured == null || measured.until().isAfter(tomorrow) ? tomorrow : measured.until();
        return new Standing(
                goal,
                measured,
                goal.progress(value(goal, before), value(goal, now), until),
                ownCard,
                now.people(),
                now.unconfirmed());
    }

    /** The period with results, of the same kind as the base and after it, that contains the day, else the last one before. */
    private Optional<Period> findMeasured(Goal goal) {
        return periods.computeIfAbsent(goal.standard(), standard -> scorecards.listPeriods(standard, scope)).stream()
                .filter(period -> period.kind() == goal.base().kind())
                .filter(period -> !period.from().isBefore(goal.base().until()))
                .filter(period -> !period.from().isAfter(day))
                .max(Comparator.naturalOrder());
    }

    private Figures people(Goal goal, Period period) {
        PeopleResults all = read.computeIfAbsent(
                goal.standard() + " " + period, key -> overviews.people(goal.standard(), period, scope));
        Subject subject = goal.subject();
        if (subject == null) {
            return all.ofAll();
        }
        Set<Long> within = units.listWithUnitsBelow(subject.id()).stream()
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return all.ofUnits(within);
    }

    private static Optional<Fraction> value(Goal goal, Figures figures) {
        String indicator = goal.indicator();
        return Optional.ofNullable(
                indicator == null
                        ? figures.meanTotal()
                        : figures.indicator(indicator).mean());
    }
}
