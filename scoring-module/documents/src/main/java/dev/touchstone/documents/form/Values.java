package dev.touchstone.documents.form;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read of one object, member by member. */
public final class Values {

    private final List<@Nullable Object> values;

    Values(List<@Nullable Object> values) {
        this.values = Collections.unmodifiableList(values);
    }

    /**
     * The value of a member.
     *
     * @param field which
     * @param <T> its value
     * @return the value
     */
    @SuppressWarnings("unchecked") // the form that declared the field read the value
    public <T> T get(Field<T> field) {
        return (T) Objects.requireNonNull(values.get(field.index()));
    }

    /**
     * The value of a member that may be missing.
     *
     * @param field which
     * @param <T> its value
     * @return null if it is missing
     */
    @SuppressWarnings("unchecked") // the form that declared the field read the value
    public <T> @Nullable T find(OptionalField<T> field) {
        return (T) values.get(field.index());
    }
}
