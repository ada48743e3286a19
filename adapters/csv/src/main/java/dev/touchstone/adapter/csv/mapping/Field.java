package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Arrays;
import java.util.List;

/**
 * A field that a mapping may fill.
 *
 * @param name as in the mapping document
 * @param type what it holds
 * @param required whether a fact cannot be without it
 * @param choices the names of {@link FieldType#CHOICE}; empty for the other types
 */
public record Field(String name, FieldType type, boolean required, List<String> choices) {

    /**
     * The field's name for people.
     *
     * @return such as "Started" for {@code started}
     */
    public LocalizedText label() {
        return Wording.of("field." + name);
    }

    static Field required(String name, FieldType type) {
        return new Field(name, type, true, List.of());
    }

    static Field optional(String name, FieldType type) {
        return new Field(name, type, false, List.of());
    }

    static <E extends Enum<E>> Field required(String name, Class<E> choices) {
        return new Field(name, FieldType.CHOICE, true, names(choices));
    }

    static <E extends Enum<E>> Field optional(String name, Class<E> choices) {
        return new Field(name, FieldType.CHOICE, false, names(choices));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
    }
}
