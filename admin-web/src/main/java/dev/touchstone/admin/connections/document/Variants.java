package dev.touchstone.admin.connections.document;

import dev.touchstone.admin.connections.document.FormRow.Control;
import dev.touchstone.admin.connections.document.FormRow.Option;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;

/** Parts that have one of several forms: which one is there, and how another is taken. */
final class Variants {

    private final Draft draft;
    private final Reader reader;

    Variants(Draft draft, Reader reader) {
        this.draft = draft;
        this.reader = reader;
    }

    /** The form that a part has: the one that was chosen, if what is there fits it; else the first that fits. */
    Schema current(Part part) {
        return part.schema().variants().get(indexOf(part));
    }

    /** The line that asks for the form. */
    FormRow row(Part part) {
        List<Schema> variants = part.schema().variants();
        List<Option> options = IntStream.range(0, variants.size())
                .mapToObj(i -> new Option(String.valueOf(i), variants.get(i).variantTitle(reader.language())))
                .toList();
        FormRow row = new FormRow(
                Control.CHOICE,
                part,
                options,
                String.valueOf(indexOf(part)),
                chosen -> choose(part.path(), part.schema(), Integer.parseInt(chosen)));
        return part.required() ? row : row.removable(() -> draft.set(part.path(), null));
    }

    /** Takes another form; members that it knows too are kept. */
    void choose(List<String> path, Schema schema, int index) {
        Schema variant = schema.variants().get(index);
        JsonObjectBuilder kept = Json.createObjectBuilder();
        draft.find(path)
                .filter(JsonObject.class::isInstance)
                .ifPresent(before -> before.asJsonObject().forEach((name, value) -> {
                    if (variant.member(name).isPresent()) {
                        kept.add(name, value);
                    }
                }));
        variant.members()
                .forEach(name -> variant.member(name)
                        .flatMap(Schema::findConstant)
                        .ifPresent(constant -> kept.add(name, constant)));
        JsonObject object = kept.build();
        draft.set(path, object.isEmpty() ? null : object);
        draft.open(path);
        draft.choose(path, index);
    }

    private int indexOf(Part part) {
        List<Schema> variants = part.schema().variants();
        JsonValue value = draft.find(part.path()).orElse(null);
        return draft.findChosen(part.path())
                .filter(chosen -> value == null || fits(variants.get(chosen), value))
                .orElseGet(() -> value == null
                        ? 0
                        : IntStream.range(0, variants.size())
                                .filter(i -> fits(variants.get(i), value))
                                .findFirst()
                                .orElse(0));
    }

    private static boolean fits(Schema variant, JsonValue value) {
        if (variant.shape() != Shape.OBJECT) {
            return value instanceof JsonString;
        }
        return value instanceof JsonObject object
                && object.keySet().stream()
                        .allMatch(name -> variant.member(name)
                                .filter(member -> member.findConstant()
                                        .map(constant -> constant.equals(object.getString(name, "")))
                                        .orElse(true))
                                .isPresent());
    }
}
