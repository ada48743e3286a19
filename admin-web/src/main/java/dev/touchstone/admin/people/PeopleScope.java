package dev.touchstone.admin.people;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data scope as a condition on people {@code p}: who belonged to a manager's team while it was his.
 *
 * @param text the condition
 * @param parameters its values by name
 */
record PeopleScope(String text, Map<String, Object> parameters) {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    static PeopleScope of(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> new PeopleScope("1 = 1", Map.of());
            case DataScope.Teams teams -> ofTeams(teams.duties());
            case DataScope.Own own -> nobody();
            case DataScope.Sampled sampled -> nobody();
            case DataScope.Nothing nothing -> nobody();
        };
    }

    private static PeopleScope nobody() {
        return new PeopleScope("1 = 0", Map.of());
    }

    private static PeopleScope ofTeams(List<TeamDuty> duties) {
        if (duties.isEmpty()) {
            return nobody();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> each = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            TeamDuty duty = duties.get(i);
            parameters.put("unit" + i, Long.valueOf(duty.team()));
            parameters.put("from" + i, duty.from());
            parameters.put("until" + i, duty.until() == null ? OPEN_END : duty.until());
            each.add(("exists (select m.id from MembershipEntity m where m.person = p.id and m.unit = :unit#"
                            + " and m.untilChange is null and m.validFrom < :until#"
                            + " and (m.validUntil is null or m.validUntil > :from#))")
                    .replace("#", String.valueOf(i)));
        }
        return new PeopleScope("(" + String.join(" or ", each) + ")", parameters);
    }
}
