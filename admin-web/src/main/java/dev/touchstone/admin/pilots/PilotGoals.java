package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.AccountLinks;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.goals.WantedGoal;
import dev.touchstone.admin.goals.WantedGoals;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.goal.Goal;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares a pilot's results with the standard's goals: those of the whole organisation and of units that take part. */
@ApplicationScoped
@Transactional
public class PilotGoals {

    @Inject
    WantedGoals goals;

    @Inject
    AccountLinks links;

    /**
     * How the pilot does.
     *
     * @param shadows everybody's results
     * @param day until when stored results count, where a goal is a change
     */
    List<GoalResult> compare(Pilot pilot, List<Shadow> shadows, LocalDate day) {
        return goals.list(pilot.standard(), day, new DataScope.All()).stream()
                .flatMap(wanted -> concerned(wanted.goal(), pilot, shadows).map(some -> result(wanted, some)).stream())
                .toList();
    }

    /** Whose results a goal is about; nobody's if it is a person's or of a unit that takes no part. */
    private Optional<List<Shadow>> concerned(Goal goal, Pilot pilot, List<Shadow> shadows) {
        Subject subject = goal.subject();
        if (subject == null) {
            return Optional.of(shadows);
        }
        if (subject.kind() == Subject.Kind.AGENT) {
            return Optional.empty();
        }
        List<Long> units = links.listWithUnitsBelow(subject.id()).stream()
                .map(Long::valueOf)
                .filter(pilot.units()::contains)
                .toList();
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(shadows.stream()
                        .filter(shadow -> units.contains(shadow.card().unit()))
                        .toList());
    }

    private static GoalResult result(WantedGoal wanted, List<Shadow> shadows) {
        Goal goal = wanted.goal();
        String indicator = goal.indicator();
        Fraction inForce =
                indicator == null ? mean(shadows, shadow -> total(shadow.card().inForce())) : null;
        Fraction value = indicator == null
                ? mean(shadows, shadow -> total(shadow.card().pilot()))
                : mean(shadows, shadow -> value(shadow, indicator));
        return new GoalResult(
                wanted.id(),
                indicator,
                goal.subject(),
                goal.better(),
                wanted.value(),
                inForce,
                value,
                GoalReached.of(value, wanted.value(), goal.better()));
    }

    private static Optional<Fraction> total(PilotResult result) {
        return Optional.ofNullable(result.total()).map(Points::value);
    }

    private static Optional<Fraction> value(Shadow shadow, String indicator) {
        return shadow.tried().lines().stream()
                .filter(line -> line.indicator().key().equals(indicator))
                .filter(line -> line.state() == LineState.RATED)
                .map(ScorecardLine::measurement)
                .flatMap(measured -> measured.value().stream())
                .findFirst();
    }

    private static @Nullable Fraction mean(List<Shadow> shadows, Function<Shadow, Optional<Fraction>> value) {
        List<Fraction> known =
                shadows.stream().map(value).flatMap(Optional::stream).toList();
        return known.isEmpty()
                ? null
                : known.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(known.size()));
    }
}
