package dev.touchstone.admin.goals;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;
import java.util.Map;

/** A data scope as a condition on goals {@code g}. */
final class GoalScope {

    static final List<Subject.Kind> UNITS =
            List.of(Subject.Kind.TEAM, Subject.Kind.DEPARTMENT, Subject.Kind.CONTRACTOR);

    /** A goal is the manager's to follow if it is of a unit, or of somebody in it, that was led on a day of its way. */
    private static final String SHARED_A_DAY = "g.since < :until# and g.due >= :from#"
            + " and ((g.subjectKind in :unitKinds and g.subject = :unit#)"
            + " or (g.subjectKind = :agentKind and exists (select m.id from MembershipEntity m"
            + " where m.person = g.subject and m.unit = :unit# and m.untilChange is null"
            + " and m.validFrom <= g.due and m.validFrom < :until#"
            + " and (m.validUntil is null or (m.validUntil > g.since and m.validUntil > :from#)))))";

    private GoalScope() {}

    static ScopeCondition of(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> ScopeCondition.everything();
            case DataScope.Own own ->
                new ScopeCondition(
                        "(g.subjectKind = :ownKind and g.subject = :own)",
                        Map.of("ownKind", Subject.Kind.AGENT, "own", Long.valueOf(own.person())));
            case DataScope.Teams teams ->
                teams.duties().isEmpty()
                        ? ScopeCondition.nothing()
                        : ScopeCondition.whileLed(teams.duties(), SHARED_A_DAY)
                                .with("agentKind", Subject.Kind.AGENT)
                                .with("unitKinds", UNITS);
            case DataScope.Sampled sampled -> ScopeCondition.nothing();
            case DataScope.Nothing nothing -> ScopeCondition.nothing();
        };
    }
}
