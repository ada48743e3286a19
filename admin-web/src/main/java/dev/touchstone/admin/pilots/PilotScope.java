package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import java.util.Map;

/**
 * A data scope as a condition on pilots {@code p}. A pilot itself tells of nobody; inspectors rate its rules, so they find every one.
 */
final class PilotScope {

    private static final String LED = "p.firstDay < :until# and p.untilDay > :from#"
            + " and exists (select u.id from PilotUnitEntity u where u.pilot = p.id and u.unit = :unit#)";

    private static final String TAKES_PART = "exists (select m.id from MembershipEntity m, PilotUnitEntity u"
            + " where u.pilot = p.id and m.unit = u.unit and m.person = :own and m.untilChange is null"
            + " and m.validFrom < p.untilDay and (m.validUntil is null or m.validUntil > p.firstDay))";

    private PilotScope() {}

    static ScopeCondition of(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> ScopeCondition.everything();
            case DataScope.Sampled sampled -> ScopeCondition.everything();
            case DataScope.Own own -> new ScopeCondition(TAKES_PART, Map.of("own", Long.valueOf(own.person())));
            case DataScope.Teams teams -> ScopeCondition.whileLed(teams.duties(), LED);
            case DataScope.Nothing nothing -> ScopeCondition.nothing();
        };
    }
}
