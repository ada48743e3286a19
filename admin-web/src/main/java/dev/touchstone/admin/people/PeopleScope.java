package dev.touchstone.admin.people;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;

/** A data scope as a condition on people {@code p}: who belonged to a manager's team while it was his. */
final class PeopleScope {

    private static final String SHARED_A_DAY = "exists (select m.id from MembershipEntity m where m.person = p.id"
            + " and m.unit = :unit# and m.untilChange is null and m.validFrom < :until#"
            + " and (m.validUntil is null or m.validUntil > :from#))";

    private PeopleScope() {}

    static ScopeCondition of(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> ScopeCondition.everything();
            case DataScope.Teams teams -> ScopeCondition.whileLed(teams.duties(), SHARED_A_DAY);
            case DataScope.Own own -> ScopeCondition.nothing();
            case DataScope.Sampled sampled -> ScopeCondition.nothing();
            case DataScope.Nothing nothing -> ScopeCondition.nothing();
        };
    }
}
