package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data scope as a condition on scorecards {@code c}, so that a number outside the scope never leaves the database.
 *
 * @param text the condition
 * @param parameters its values by name
 */
record ScopeCondition(String text, Map<String, Object> parameters) {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    static ScopeCondition of(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> new ScopeCondition("1 = 1", Map.of());
            case DataScope.Own own ->
                new ScopeCondition(
                        "(c.subjectKind = :ownKind and c.subject = :own and c.revision > 0)",
                        Map.of("ownKind", Subject.Kind.AGENT, "own", Long.valueOf(own.person())));
            case DataScope.Teams teams -> ofTeams(teams.duties());
            case DataScope.Sampled sampled -> none();
            case DataScope.Nothing nothing -> none();
        };
    }

    private static ScopeCondition none() {
        return new ScopeCondition("1 = 0", Map.of());
    }

    /** A person's card is the manager's if person, duty and period share a day. */
    private static ScopeCondition ofTeams(List<TeamDuty> duties) {
        if (duties.isEmpty()) {
            return none();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("agentKind", Subject.Kind.AGENT);
        parameters.put("unitKinds", List.of(Subject.Kind.TEAM, Subject.Kind.DEPARTMENT, Subject.Kind.CONTRACTOR));
        List<String> each = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            TeamDuty duty = duties.get(i);
            parameters.put("unit" + i, Long.valueOf(duty.team()));
            parameters.put("from" + i, duty.from());
            parameters.put("until" + i, duty.until() == null ? OPEN_END : duty.until());
            each.add(("(c.periodFrom < :until# and c.periodUntil > :from# and"
                            + " ((c.subjectKind in :unitKinds and c.subject = :unit#)"
                            + " or (c.subjectKind = :agentKind and exists (select m.id from MembershipEntity m"
                            + " where m.person = c.subject and m.unit = :unit# and m.untilChange is null"
                            + " and m.validFrom < c.periodUntil and m.validFrom < :until#"
                            + " and (m.validUntil is null or (m.validUntil > c.periodFrom and m.validUntil > :from#))))))")
                    .replace("#", String.valueOf(i)));
        }
        return new ScopeCondition("(" + String.join(" or ", each) + ")", parameters);
    }
}
