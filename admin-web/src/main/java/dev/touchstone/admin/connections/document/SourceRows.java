package dev.touchstone.admin.connections.document;

import dev.touchstone.admin.connections.document.FormRow.Control;
import dev.touchstone.admin.connections.document.FormRow.Option;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws where a value comes from: a column, or what stands in its place, and under it how it is read. */
final class SourceRows {

    private static final String INSTEAD = "=";

    private final Draft draft;
    private final Reader reader;
    private final List<FormRow> rows;
    private final ValueRows values;
    private final Consumer<Part> any;

    SourceRows(Draft draft, Reader reader, List<FormRow> rows, ValueRows values, Consumer<Part> any) {
        this.draft = draft;
        this.reader = reader;
        this.rows = rows;
        this.values = values;
        this.any = any;
    }

    void draw(Part part) {
        Schema schema = part.schema();
        Schema whole = schema.whole();
        draft.abbreviate(part.path(), schema.shortMember());
        String column = find(part, schema.shortMember()).orElse("");
        Optional<String> instead = schema.insteadMembers().stream()
                .filter(name -> isThere(part, name))
                .findFirst();
        List<Option> columns = new ArrayList<>(values.columns(part.table(), column));
        FormRow row;
        if (columns.isEmpty()) {
            row = new FormRow(Control.TEXT, part, List.of(), column, typed -> choose(part, typed.strip()));
        } else {
            schema.insteadMembers()
                    .forEach(name -> columns.add(new Option(
                            INSTEAD + name, reader.title(whole.member(name).orElseThrow(), name) + " …")));
            String current = instead.map(name -> INSTEAD + name).orElse(column);
            row = new FormRow(Control.CHOICE, part, columns, current, chosen -> choose(part, chosen));
        }
        rows.add(row);
        SampleTable table = part.table();
        if (table != null && instead.isEmpty()) {
            row.hinted(table.samples(column));
        }
        if (!part.required()) {
            row.removable(() -> draft.set(part.path(), null));
        }
        boolean given = draft.find(part.path()).isPresent() || instead.isPresent();
        details(part.as(whole).from(column.isEmpty() ? null : column, schema), row, given, instead.isPresent());
    }

    private void details(Part part, FormRow row, boolean given, boolean instead) {
        Schema whole = part.schema();
        Schema field = part.field();
        List<Option> additions = new ArrayList<>();
        for (String name : whole.members()) {
            Schema member = whole.member(name).orElseThrow();
            boolean replaces = field != null
                    && (name.equals(field.shortMember())
                            || field.insteadMembers().contains(name));
            boolean shown = given && !instead && (member.shown() || whole.requires(name));
            if (isThere(part, name) ? !(field != null && name.equals(field.shortMember())) : shown) {
                any.accept(part.inside(
                        name, member, reader.title(member, name), part.depth() + 1, whole.requires(name) || replaces));
            } else if (given && !replaces || values.columns(part.table(), "").isEmpty() && replaces) {
                additions.add(new Option(name, reader.title(member, name)));
            }
        }
        row.adding(additions, name -> draft.open(part.step(name)));
    }

    private boolean isThere(Part part, String name) {
        return draft.isOpen(part.step(name)) || draft.find(part.step(name)).isPresent();
    }

    private Optional<String> find(Part part, String shortMember) {
        return draft.find(part.path())
                .flatMap(value -> value instanceof JsonObject object
                        ? Optional.ofNullable(object.get(shortMember)).map(ValueRows::plain)
                        : Optional.of(ValueRows.plain(value)));
    }

    private void choose(Part part, String chosen) {
        Schema schema = part.schema();
        if (chosen.isEmpty()) {
            draft.set(part.path(), null);
            return;
        }
        Map<String, JsonValue> changed = new LinkedHashMap<>();
        draft.find(part.path())
                .filter(JsonObject.class::isInstance)
                .ifPresent(before -> changed.putAll(before.asJsonObject()));
        changed.remove(schema.shortMember());
        schema.insteadMembers().forEach(name -> {
            changed.remove(name);
            draft.close(part.step(name));
        });
        if (chosen.startsWith(INSTEAD) && schema.insteadMembers().contains(chosen.substring(INSTEAD.length()))) {
            draft.set(
                    part.path(),
                    changed.isEmpty() ? null : Json.createObjectBuilder(changed).build());
            draft.open(part.path());
            draft.open(part.step(chosen.substring(INSTEAD.length())));
            return;
        }
        Map<String, JsonValue> source = new LinkedHashMap<>();
        source.put(schema.shortMember(), Json.createValue(chosen));
        source.putAll(changed);
        draft.set(
                part.path(),
                source.size() == 1
                        ? source.get(schema.shortMember())
                        : Json.createObjectBuilder(source).build());
    }
}
