package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One of a closed set of names, in lower case with hyphens: {@code FIRST_RESPONDER} is {@code "first-responder"}.
 *
 * @param <E> what is chosen
 */
public final class ChoiceForm<E extends Enum<E>> implements Form<E> {

    private final Map<String, E> byName = new LinkedHashMap<>();

    private ChoiceForm(E[] all) {
        for (E each : all) {
            byName.put(nameOf(each), each);
        }
    }

    /**
     * A form for an enumeration.
     *
     * @param type the enumeration
     * @param <E> what is chosen
     * @return the form
     */
    public static <E extends Enum<E>> ChoiceForm<E> of(Class<E> type) {
        return new ChoiceForm<>(type.getEnumConstants());
    }

    /**
     * How a constant is written.
     *
     * @param constant any
     * @return lower case with hyphens
     */
    public static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public JsonString write(E value) {
        return Json.text(nameOf(value));
    }

    @Override
    public Optional<E> read(JsonValue json, Place place) {
        E found = json instanceof JsonString text ? byName.get(text.getString()) : null;
        return found != null
                ? Optional.of(found)
                : place.refuse(json, ProblemText.expected(ProblemText.oneOf(byName.keySet())));
    }

    @Override
    public JsonObject schema(SchemaBook book) {
        var names = Json.array();
        byName.keySet().forEach(names::add);
        return Json.object().add("enum", names).build();
    }
}
