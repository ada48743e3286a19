package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.measure.FactFilter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which facts are meant, as conditions that all must hold. A filter of another shape is kept until it is replaced. */
public class FilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ConditionForm> conditions = new ArrayList<>();
    private boolean kept;

    FilterForm(FactFilter filter) {
        if (filter instanceof FactFilter.AllOf all && all.filters().size() > 1) {
            List<ConditionForm> parts = all.filters().stream()
                    .flatMap(each -> ConditionForm.find(each).stream())
                    .toList();
            kept = parts.size() < all.filters().size();
            if (!kept) {
                conditions.addAll(parts);
            }
        } else if (!filter.equals(FactFilter.EVERYTHING)) {
            Optional<ConditionForm> one = ConditionForm.find(filter);
            kept = one.isEmpty();
            one.ifPresent(conditions::add);
        }
    }

    FactFilter toFilter(FactFilter before) {
        if (kept) {
            return before;
        }
        List<FactFilter> filters =
                conditions.stream().map(ConditionForm::toFilter).toList();
        return switch (filters.size()) {
            case 0 -> FactFilter.EVERYTHING;
            case 1 -> filters.get(0);
            default -> new FactFilter.AllOf(filters);
        };
    }

    /** Adds a condition; it holds nothing until its values are typed. */
    public void add() {
        conditions.add(new ConditionForm(ConditionKind.CHANNELS, "phone"));
    }

    /** Takes a condition away. */
    public void remove(ConditionForm condition) {
        conditions.remove(condition);
    }

    /** Gives up a filter that has no form, to type another one. */
    public void replace() {
        kept = false;
    }

    public ConditionKind[] getKinds() {
        return ConditionKind.values();
    }

    public List<ConditionForm> getConditions() {
        return conditions;
    }

    /** Whether the filter has a shape that cannot be typed here. */
    public boolean isKept() {
        return kept;
    }
}
