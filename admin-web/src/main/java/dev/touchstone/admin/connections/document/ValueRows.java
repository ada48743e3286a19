package dev.touchstone.admin.connections.document;

import dev.touchstone.admin.connections.document.FormRow.Control;
import dev.touchstone.admin.connections.document.FormRow.Option;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws what holds a value: texts, choices, columns, words. */
final class ValueRows {

    private static final int MOST_WORDS = 30;

    private final Draft draft;
    private final Reader reader;
    private final List<FormRow> rows;
    private final Consumer<Part> any;

    ValueRows(Draft draft, Reader reader, List<FormRow> rows, Consumer<Part> any) {
        this.draft = draft;
        this.reader = reader;
        this.rows = rows;
        this.any = any;
    }

    void draw(Part part) {
        switch (part.schema().shape()) {
            case TEXTS, NUMBERS -> texts(part);
            case SHORT -> new SourceRows(draft, reader, rows, this, any).draw(part);
            case WORDS -> words(part);
            default -> rows.add(single(part));
        }
    }

    private FormRow single(Part part) {
        Schema schema = part.schema();
        String value = draft.find(part.path()).map(ValueRows::plain).orElse("");
        List<Option> options = optionsOf(part, value);
        Consumer<String> edit = text -> draft.set(part.path(), text.isBlank() ? null : valueOf(schema, text.strip()));
        FormRow row = options.isEmpty()
                ? new FormRow(Control.TEXT, part, List.of(), value, edit)
                : new FormRow(Control.CHOICE, part, options, value, edit);
        SampleTable table = part.table();
        if (schema.names("column") && table != null) {
            row.hinted(table.samples(value));
        }
        return part.required() ? row : row.removable(() -> draft.set(part.path(), null));
    }

    private List<Option> optionsOf(Part part, String value) {
        Schema schema = part.schema();
        if (schema.shape() == Shape.SWITCH) {
            return List.of(
                    none(),
                    new Option("true", reader.text("connections.yes")),
                    new Option("false", reader.text("connections.no")));
        }
        if (schema.shape() == Shape.CHOICE) {
            return choices(schema, value);
        }
        Schema field = part.field();
        if (schema.names("choice") && field != null && !field.choices().isEmpty()) {
            return choices(field, value);
        }
        return schema.names("column") ? columns(part.table(), value) : List.of();
    }

    Option none() {
        return new Option("", reader.text("connections.document.none"));
    }

    /** The columns of a table; empty if it is not known, so that the name has to be typed. */
    List<Option> columns(@Nullable SampleTable table, String value) {
        if (table == null) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        options.add(none());
        Set<String> names = new LinkedHashSet<>(table.columns());
        if (!value.isEmpty()) {
            names.add(value);
        }
        names.forEach(name -> {
            String sample =
                    table.words(name).stream().findFirst().map(table::shortened).orElse("");
            options.add(new Option(name, sample.isEmpty() ? name : name + "  ·  " + sample));
        });
        return options;
    }

    private List<Option> choices(Schema schema, String value) {
        List<Option> options = new ArrayList<>();
        options.add(none());
        schema.choices()
                .forEach(choice -> options.add(new Option(choice, schema.choiceTitle(choice, reader.language()))));
        if (!value.isEmpty() && !schema.choices().contains(value)) {
            options.add(new Option(value, value));
        }
        return options;
    }

    private void texts(Part part) {
        List<String> values = listOf(draft.find(part.path()).orElse(null));
        Schema item = part.schema().items().orElseThrow();
        if (item.names("column") && part.table() != null) {
            columnsOf(part, item, values);
            return;
        }
        rows.add(new FormRow(
                Control.LINES,
                part,
                List.of(),
                String.join("\n", values),
                text -> draft.set(
                        part.path(),
                        listValue(item, text.lines().map(String::strip).toList()))));
    }

    /** One choice per column, and one more to add the next. */
    private void columnsOf(Part part, Schema item, List<String> values) {
        SampleTable table = part.table();
        for (int i = 0; i <= values.size(); i++) {
            int index = i;
            String value = i < values.size() ? values.get(i) : "";
            Part one =
                    i == 0 ? part : part.inside(String.valueOf(i), item, "+ " + part.label(), part.depth() + 1, false);
            rows.add(new FormRow(Control.CHOICE, one, columns(table, value), value, chosen -> {
                List<String> changed =
                        new ArrayList<>(listOf(draft.find(part.path()).orElse(null)));
                if (index < changed.size()) {
                    changed.set(index, chosen);
                } else {
                    changed.add(chosen);
                }
                draft.set(part.path(), listValue(item, changed));
            }));
        }
    }

    /** One line per word of the source that is known, and one to write another. */
    private void words(Part part) {
        Set<String> words = new LinkedHashSet<>();
        draft.find(part.path())
                .filter(JsonObject.class::isInstance)
                .ifPresent(found -> words.addAll(found.asJsonObject().keySet()));
        SampleTable table = part.table();
        String column = part.column();
        if (part.schema().wordsAreCells() && table != null && column != null) {
            words.addAll(table.words(column));
        }
        rows.add(new FormRow(Control.TEXT, part, List.of(), "", word -> {
                    if (!word.isBlank()) {
                        draft.open(part.step(word.strip()));
                    }
                })
                .hinted(reader.text("connections.document.word")));
        Schema field = part.field();
        boolean needed = field != null && !field.choices().isEmpty();
        Stream.concat(words.stream(), openedWords(part, words))
                .limit(MOST_WORDS)
                .forEach(word -> rows.add(single(
                        part.inside(word, part.schema().meaning(), "“" + word + "”", part.depth() + 1, needed))));
    }

    private Stream<String> openedWords(Part part, Set<String> known) {
        return draft.listOpenIn(part.path()).stream().filter(word -> !known.contains(word));
    }

    static List<String> listOf(@Nullable JsonValue value) {
        if (value instanceof JsonArray list) {
            return list.stream().map(ValueRows::plain).toList();
        }
        return value == null ? List.of() : List.of(plain(value));
    }

    private static @Nullable JsonValue listValue(Schema item, Collection<String> texts) {
        List<String> given = texts.stream().filter(text -> !text.isBlank()).toList();
        if (given.size() == 1 && item.shape() == Shape.TEXT) {
            return Json.createValue(given.get(0));
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        given.forEach(text -> list.add(valueOf(item, text)));
        return given.isEmpty() ? null : list.build();
    }

    private static JsonValue valueOf(Schema schema, String text) {
        if (schema.shape() == Shape.SWITCH) {
            return text.equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return schema.shape() == Shape.NUMBER && text.matches("-?[0-9]{1,15}([.][0-9]{1,9})?")
                ? Json.createValue(new BigDecimal(text))
                : Json.createValue(text);
    }

    static String plain(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : value.toString();
    }
}
