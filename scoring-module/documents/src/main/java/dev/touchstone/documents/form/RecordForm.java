package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record as a JSON object. A subclass declares one field per member, in the order in which they are written, and constructs the
 * record from what was read.
 *
 * @param <R> the record
 */
public abstract class RecordForm<R> implements ObjectForm<R> {

    private final String name;
    private final String meaning;
    private final Map<String, Member<R, ?>> members = new LinkedHashMap<>();

    /**
     * A form without members yet.
     *
     * @param name the record's name in the schema, lower case with hyphens
     * @param meaning one English sentence for the schema
     */
    protected RecordForm(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    /**
     * Makes the record of what was read.
     *
     * @param in the members' values
     * @return the record
     * @throws IllegalArgumentException if they do not fit together; the message becomes a problem at the object's place
     */
    protected abstract R construct(Values in);

    /**
     * Declares a member that must be there.
     *
     * @param member its name
     * @param form how its value is written
     * @param getter where the value comes from
     * @param <T> its value
     * @return the field to ask {@link Values} for
     */
    protected final <T> Field<T> required(String member, Form<T> form, Function<R, T> getter) {
        return new Field<>(declare(new Member<>(member, form, getter::apply, null, true)));
    }

    /**
     * Declares a member that is left out where the value is a given one, such as an empty list.
     *
     * @param member its name
     * @param form how its value is written
     * @param standard the value that is not written
     * @param getter where the value comes from
     * @param <T> its value
     * @return the field to ask {@link Values} for
     */
    protected final <T> Field<T> unless(T standard, String member, Form<T> form, Function<R, T> getter) {
        Getter<R, T> unlessStandard = record -> {
            T value = getter.apply(record);
            return value.equals(standard) ? null : value;
        };
        return new Field<>(declare(new Member<>(member, form, unlessStandard, standard, false)));
    }

    /**
     * Declares a member that is left out where the value is null.
     *
     * @param member its name
     * @param form how its value is written
     * @param getter where the value comes from
     * @param <T> its value
     * @return the field to ask {@link Values} for
     */
    protected final <T> OptionalField<T> optional(String member, Form<T> form, Getter<R, T> getter) {
        return new OptionalField<>(declare(new Member<>(member, form, getter, null, false)));
    }

    private int declare(Member<R, ?> member) {
        if (members.put(member.name(), member) != null) {
            throw new IllegalStateException(name + " declares member " + member.name() + " twice");
        }
        return members.size() - 1;
    }

    @Override
    public final void writeMembers(R record, JsonObjectBuilder out) {
        members.values().forEach(member -> member.write(record, out));
    }

    @Override
    public final Optional<R> readMembers(JsonObject json, Place place, Set<String> envelope) {
        int before = place.problemCount();
        json.forEach((member, value) -> {
            if (!members.containsKey(member) && !envelope.contains(member)) {
                place.member(member).report("", ProblemText.unknownMember(members.keySet()));
            }
        });
        List<@Nullable Object> values = new ArrayList<>();
        members.values().forEach(member -> values.add(member.read(json, place)));
        return place.problemCount() == before
                ? place.construct(json, () -> construct(new Values(values)))
                : Optional.empty();
    }

    @Override
    public final JsonObject schema(SchemaBook book, Map<String, JsonObject> envelope) {
        return book.refer(name, Map.entry(this, envelope), () -> {
            JsonObjectBuilder properties = Json.object();
            List<String> required = new ArrayList<>(envelope.keySet());
            envelope.forEach(properties::add);
            members.values().forEach(member -> {
                properties.add(member.name(), member.form().schema(book));
                if (member.required()) {
                    required.add(member.name());
                }
            });
            JsonObjectBuilder schema = Json.object()
                    .add("description", meaning)
                    .add("type", "object")
                    .add("properties", properties)
                    .add("additionalProperties", false);
            if (!required.isEmpty()) {
                schema.add("required", Json.array(required));
            }
            return schema.build();
        });
    }
}
