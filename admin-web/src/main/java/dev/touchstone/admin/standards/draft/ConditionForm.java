package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.measure.FactFilter;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One condition of a filter: what it asks for and the values it takes, with commas between. */
public class ConditionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ConditionKind kind;
    private @Nullable String attribute;
    private @Nullable String values;

    ConditionForm(ConditionKind kind, @Nullable String values) {
        this.kind = kind;
        this.values = values;
    }

    /** The form of a filter that is a single condition. */
    static Optional<ConditionForm> find(FactFilter filter) {
        return Arrays.stream(ConditionKind.values())
                .flatMap(kind -> kind.find(filter).map(values -> new ConditionForm(kind, values)).stream())
                .findFirst()
                .map(form -> form.naming(filter))
                .filter(form -> form.readsBackAs(filter));
    }

    FactFilter toFilter() {
        return kind.read(this);
    }

    Set<String> values() {
        return Typed.list(values, "standards.values");
    }

    private ConditionForm naming(FactFilter filter) {
        attribute = filter instanceof FactFilter.AttributeIn in ? in.name() : null;
        return this;
    }

    /** Values with commas in them cannot be typed between commas; such a filter is kept as it is. */
    private boolean readsBackAs(FactFilter filter) {
        return !Typed.isBlank(values) && toFilter().equals(filter);
    }

    public ConditionKind getKind() {
        return kind;
    }

    public void setKind(ConditionKind kind) {
        this.kind = kind;
    }

    public @Nullable String getAttribute() {
        return attribute;
    }

    public void setAttribute(@Nullable String attribute) {
        this.attribute = attribute;
    }

    public @Nullable String getValues() {
        return values;
    }

    public void setValues(@Nullable String values) {
        this.values = values;
    }
}
