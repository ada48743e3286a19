package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One of several kinds of a sealed type: an object whose member {@code "kind"} says which, followed by the members of that kind. The
 * table of kinds is closed; a new kind is one more entry.
 *
 * @param <T> the sealed type
 */
public final class KindForm<T> implements ObjectForm<T> {

    private static final String KIND = "kind";

    private final Map<String, Kind<? extends T>> kinds = new LinkedHashMap<>();
    private final String name;
    private final Function<T, String> kindOf;

    /**
     * A form without kinds yet, for a type whose values know their own kind.
     *
     * @param name the type's name in the schema, lower case with hyphens
     * @param kindOf the kind of a value, as {@link #with} names it
     */
    public KindForm(String name, Function<T, String> kindOf) {
        this.name = name;
        this.kindOf = kindOf;
    }

    /**
     * A form without kinds yet, for a type whose classes are its kinds.
     *
     * @param name the type's name in the schema, lower case with hyphens
     */
    public KindForm(String name) {
        this.name = name;
        this.kindOf = this::kindByClass;
    }

    /**
     * Adds a kind.
     *
     * @param kind its name in documents: lower case with hyphens
     * @param type the class of its values
     * @param form its members
     * @param <S> the class of its values
     * @return this form
     */
    public <S extends T> KindForm<T> with(String kind, Class<S> type, ObjectForm<S> form) {
        if (kinds.put(kind, new Kind<>(type, form)) != null) {
            throw new IllegalStateException("Kind " + kind + " is entered twice");
        }
        return this;
    }

    /**
     * The classes that can be written.
     *
     * @return one or several per kind
     */
    public Set<Class<?>> types() {
        Set<Class<?>> types = new HashSet<>();
        kinds.values().forEach(kind -> types.add(kind.type()));
        return types;
    }

    /**
     * The kinds by name.
     *
     * @return in the order of the table
     */
    public Set<String> names() {
        return Set.copyOf(kinds.keySet());
    }

    @Override
    public void writeMembers(T value, JsonObjectBuilder out) {
        String kind = kindOf.apply(value);
        Kind<? extends T> entry = kinds.get(kind);
        if (entry == null) {
            throw new IllegalStateException("No form for kind " + kind + " (" + value.getClass() + "): enter it");
        }
        out.add(KIND, kind);
        entry.write(value, out);
    }

    @Override
    public Optional<T> readMembers(JsonObject json, Place place, Set<String> envelope) {
        JsonValue kind = json.get(KIND);
        if (kind == null) {
            return place.member(KIND).report("", ProblemText.MISSING);
        }
        Kind<? extends T> entry = kind instanceof JsonString text ? kinds.get(text.getString()) : null;
        if (entry == null) {
            return place.member(KIND).refuse(kind, ProblemText.expected(ProblemText.oneOf(kinds.keySet())));
        }
        Set<String> wider = new HashSet<>(envelope);
        wider.add(KIND);
        return entry.form().readMembers(json, place, wider).map(value -> value);
    }

    @Override
    public JsonObject schema(SchemaBook book, Map<String, JsonObject> envelope) {
        return book.refer(name, Map.entry(this, envelope), () -> {
            var choices = Json.array();
            kinds.forEach((kind, entry) -> {
                Map<String, JsonObject> wider = new LinkedHashMap<>(envelope);
                wider.put(KIND, Json.object("const", kind));
                choices.add(entry.form().schema(book, wider));
            });
            return Json.object().add("oneOf", choices).build();
        });
    }

    private String kindByClass(T value) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().type().isInstance(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("?");
    }

    private record Kind<S>(Class<S> type, ObjectForm<S> form) {
        void write(Object value, JsonObjectBuilder out) {
            form.writeMembers(type.cast(value), out);
        }
    }
}
