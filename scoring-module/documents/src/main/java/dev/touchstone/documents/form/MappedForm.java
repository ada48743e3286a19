package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.function.Function;

/**
 * A type that stands in a document as another type does.
 *
 * @param <S> the other type
 * @param <T> what is written and read
 */
public final class MappedForm<S, T> implements Form<T> {

    private final Form<S> form;
    private final Function<S, T> from;
    private final Function<T, S> to;

    /**
     * A form.
     *
     * @param form the other type's form
     * @param from from the other type; what it refuses becomes a problem
     * @param to to the other type
     */
    public MappedForm(Form<S> form, Function<S, T> from, Function<T, S> to) {
        this.form = form;
        this.from = from;
        this.to = to;
    }

    @Override
    public JsonValue write(T value) {
        return form.write(to.apply(value));
    }

    @Override
    public Optional<T> read(JsonValue json, Place place) {
        return form.read(json, place).flatMap(value -> place.construct(json, () -> from.apply(value)));
    }

    @Override
    public JsonObject schema(SchemaBook book) {
        return form.schema(book);
    }
}
