package dev.touchstone.admin.entry;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query and a data scope as a condition on entries {@code e}, so that an entry outside the scope never leaves the database.
 *
 * @param text the condition
 * @param parameters its values by name
 */
record EntryCondition(String text, Map<String, Object> parameters) {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /** Entries a reader may see; an inspector sees the inspections entered by the same account. */
    static EntryCondition of(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> new EntryCondition("1 = 1", Map.of());
            case DataScope.Sampled sampled ->
                new EntryCondition(
                        "(e.kind = :sampledKind and e.account = :sampledBy)",
                        Map.of("sampledKind", EntryKind.INSPECTION, "sampledBy", sampled.account()));
            case DataScope.Teams teams -> ofTeams(teams.duties());
            case DataScope.Own own -> none();
            case DataScope.Nothing nothing -> none();
        };
    }

    /** The newest versions a reader may see and has asked for. */
    static EntryCondition of(EntryQuery query, DataScope scope) {
        EntryCondition visible = of(scope);
        Map<String, Object> parameters = new LinkedHashMap<>(visible.parameters);
        List<String> parts = new ArrayList<>(List.of(
                "not exists (select n.position from EntryEntity n where n.number = e.number and n.version > e.version)",
                visible.text));
        if (!query.deleted()) {
            parts.add("e.deleted = false");
        }
        if (query.kind() != null) {
            parts.add("e.kind = :kind");
            parameters.put("kind", query.kind());
        }
        if (query.month() != null) {
            parts.add("e.firstDay >= :monthFrom and e.firstDay < :monthUntil");
            parameters.put("monthFrom", query.month().atDay(1));
            parameters.put("monthUntil", query.month().plusMonths(1).atDay(1));
        }
        if (query.person() != null) {
            parts.add("e.person = :person");
            parameters.put("person", query.person());
        }
        return new EntryCondition(String.join(" and ", parts), parameters);
    }

    <Q extends Query> Q apply(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static EntryCondition none() {
        return new EntryCondition("1 = 0", Map.of());
    }

    /** About somebody who belonged to a team of the manager's on that very day. */
    private static EntryCondition ofTeams(List<TeamDuty> duties) {
        if (duties.isEmpty()) {
            return none();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> each = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            TeamDuty duty = duties.get(i);
            parameters.put("unit" + i, Long.valueOf(duty.team()));
            parameters.put("from" + i, duty.from());
            parameters.put("until" + i, duty.until() == null ? OPEN_END : duty.until());
            each.add(("(e.firstDay >= :from# and e.firstDay < :until# and exists (select m.id from MembershipEntity m"
                            + " where m.person = e.person and m.unit = :unit# and m.untilChange is null and m.validFrom <= e.firstDay"
                            + " and (m.validUntil is null or m.validUntil > e.firstDay)))")
                    .replace("#", String.valueOf(i)));
        }
        return new EntryCondition("(" + String.join(" or ", each) + ")", parameters);
    }
}
