package dev.touchstone.admin.entry;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import java.util.Map;

/** A data scope as a condition on entries {@code e}. */
final class EntryScope {

    /** About somebody who belonged to a team of the manager's on that very day. */
    private static final String ON_THAT_DAY = "e.firstDay >= :from# and e.firstDay < :until#"
            + " and exists (select m.id from MembershipEntity m where m.person = e.person and m.unit = :unit#"
            + " and m.untilChange is null and m.validFrom <= e.firstDay"
            + " and (m.validUntil is null or m.validUntil > e.firstDay))";

    private EntryScope() {}

    /** Entries a reader may see; an inspector sees the inspections entered by the same account. */
    static ScopeCondition of(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> ScopeCondition.everything();
            case DataScope.Sampled sampled ->
                new ScopeCondition(
                        "(e.kind = :sampledKind and e.account = :sampledBy)",
                        Map.of("sampledKind", EntryKind.INSPECTION, "sampledBy", sampled.account()));
            case DataScope.Teams teams -> ScopeCondition.whileLed(teams.duties(), ON_THAT_DAY);
            case DataScope.Own own -> ScopeCondition.nothing();
            case DataScope.Nothing nothing -> ScopeCondition.nothing();
        };
    }
}
