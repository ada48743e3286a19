package dev.touchstone.admin.access;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a query may find, as a condition in the query's own words, so that a number outside a {@link DataScope} never leaves
 * the database.
 *
 * @param text the condition
 * @param parameters its values by name
 */
public record ScopeCondition(String text, Map<String, Object> parameters) {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public ScopeCondition {
        parameters = Map.copyOf(parameters);
    }

    public static ScopeCondition everything() {
        return new ScopeCondition("1 = 1", Map.of());
    }

    public static ScopeCondition nothing() {
        return new ScopeCondition("1 = 0", Map.of());
    }

    /**
     * Whatever one of the duties covers.
     *
     * @param duties a manager's teams with their days; empty covers nothing
     * @param each the condition of one duty; it names the duty's values {@code :unit#}, {@code :from#} and {@code :until#}
     */
    public static ScopeCondition whileLed(List<TeamDuty> duties, String each) {
        if (duties.isEmpty()) {
            return nothing();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            TeamDuty duty = duties.get(i);
            parameters.put("unit" + i, Long.valueOf(duty.team()));
            parameters.put("from" + i, duty.from());
            parameters.put("until" + i, duty.until() == null ? OPEN_END : duty.until());
            conditions.add("(" + each.replace("#", String.valueOf(i)) + ")");
        }
        return new ScopeCondition("(" + String.join(" or ", conditions) + ")", parameters);
    }

    /** What also meets a condition without values. */
    public ScopeCondition and(String condition) {
        return new ScopeCondition(text + " and " + condition, parameters);
    }

    /** What also meets a condition with one value. */
    public ScopeCondition and(String condition, String name, Object value) {
        return and(condition).with(name, value);
    }

    /** The same with the value of one more name. */
    public ScopeCondition with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new ScopeCondition(text, more);
    }

    /** Gives a query this condition's values. */
    public <Q extends Query> Q apply(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
