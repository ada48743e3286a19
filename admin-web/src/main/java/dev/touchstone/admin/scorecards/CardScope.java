package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;
import java.util.Map;

/** A data scope as a condition on scorecards {@code c}. */
final class CardScope {

    /** A person's card is the manager's if person, duty and period share a day. */
    private static final String SHARED_A_DAY = "c.periodFrom < :until# and c.periodUntil > :from#"
            + " and ((c.subjectKind in :unitKinds and c.subject = :unit#)"
            + " or (c.subjectKind = :agentKind and exists (select m.id from MembershipEntity m"
            + " where m.person = c.subject and m.unit = :unit# and m.untilChange is null"
            + " and m.validFrom < c.periodUntil and m.validFrom < :until#"
            + " and (m.validUntil is null or (m.validUntil > c.periodFrom and m.validUntil > :from#)))))";

    private static final List<Subject.Kind> UNITS =
            List.of(Subject.Kind.TEAM, Subject.Kind.DEPARTMENT, Subject.Kind.CONTRACTOR);

    private CardScope() {}

    static ScopeCondition of(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> ScopeCondition.everything();
            case DataScope.Own own ->
                new ScopeCondition(
                        "(c.subjectKind = :ownKind and c.subject = :own and c.revision > 0)",
                        Map.of("ownKind", Subject.Kind.AGENT, "own", Long.valueOf(own.person())));
            case DataScope.Teams teams -> ofTeams(teams.duties());
            case DataScope.Sampled sampled -> ScopeCondition.nothing();
            case DataScope.Nothing nothing -> ScopeCondition.nothing();
        };
    }

    private static ScopeCondition ofTeams(List<TeamDuty> duties) {
        return duties.isEmpty()
                ? ScopeCondition.nothing()
                : ScopeCondition.whileLed(duties, SHARED_A_DAY)
                        .with("agentKind", Subject.Kind.AGENT)
                        .with("unitKinds", UNITS);
    }
}
