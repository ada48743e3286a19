package dev.touchstone.admin.connections.document;

import dev.touchstone.admin.connections.document.FormRow.Control;
import dev.touchstone.admin.connections.document.FormRow.Option;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws a document as lines: what is there, what is needed, and what could be added. */
final class FormDrawing {

    private final Draft draft;
    private final List<SampleTable> tables;
    private final Reader reader;
    private final ValueRows values;
    private final List<FormRow> rows = new ArrayList<>();

    private FormDrawing(Draft draft, List<SampleTable> tables, Reader reader) {
        this.draft = draft;
        this.tables = tables;
        this.reader = reader;
        this.values = new ValueRows(draft, reader, rows, this::part);
    }

    static List<FormRow> of(Schema schema, Draft draft, List<SampleTable> tables, Reader reader) {
        FormDrawing drawing = new FormDrawing(draft, tables, reader);
        drawing.members(new Part(List.of(), schema, "", -1, true, null, null, null), null);
        return drawing.rows;
    }

    private void part(Part part) {
        switch (part.schema().shape()) {
            case CONSTANT -> {}
            case OBJECT -> object(part);
            case LIST -> list(part);
            case VARIANTS -> variants(part);
            default -> values.draw(part);
        }
    }

    private void object(Part part) {
        FormRow heading = heading(part);
        members(part, heading);
    }

    private FormRow heading(Part part) {
        FormRow heading = new FormRow(Control.HEADING, part, List.of(), "", nothing -> {});
        if (!part.required()) {
            heading.removable(() -> draft.set(part.path(), null));
        }
        rows.add(heading);
        return heading;
    }

    /** The members of an object; what could be added is offered in its heading, at the very top in a line of its own. */
    private void members(Part part, @Nullable FormRow heading) {
        Part here = part.reading(tableOf(part));
        Schema schema = part.schema();
        List<Option> additions = new ArrayList<>();
        for (String name : schema.members()) {
            Schema member = schema.member(name).orElseThrow();
            if (isDrawn(here, name, member)) {
                part(here.inside(name, member, reader.title(member, name), part.depth() + 1, schema.requires(name)));
            } else {
                additions.add(new Option(name, reader.title(member, name)));
            }
        }
        schema.freePrefix().ifPresent(prefix -> free(here, prefix, additions));
        unknown(here);
        if (heading != null) {
            heading.adding(additions, name -> add(here, name));
        } else if (!additions.isEmpty()) {
            rows.add(new FormRow(
                            Control.HEADING,
                            part.inside("", schema, reader.text("connections.document.more"), 0, true),
                            List.of(),
                            "",
                            nothing -> {})
                    .adding(additions, name -> add(here, name)));
        }
    }

    private boolean isDrawn(Part part, String name, Schema member) {
        List<String> path = part.step(name);
        return part.schema().requires(name)
                || member.shown()
                || draft.isOpen(path)
                || draft.find(path).isPresent();
    }

    private void add(Part part, String name) {
        List<String> path = part.step(name);
        if (part.schema().members().contains(name)) {
            draft.open(path);
        } else {
            String prefix = part.schema().freePrefix().orElse("");
            draft.set(path, Json.createValue(name.substring(prefix.length())));
        }
    }

    /** Members that may be named freely: those that are there, and one for each column that none is named after. */
    private void free(Part part, String prefix, List<Option> additions) {
        members(part.path()).keySet().stream()
                .filter(name ->
                        name.startsWith(prefix) && !part.schema().members().contains(name))
                .forEach(name -> part.schema()
                        .member(name)
                        .ifPresent(member -> part(
                                part.inside(name, member, name.substring(prefix.length()), part.depth() + 1, false))));
        SampleTable table = part.table();
        if (table != null) {
            table.columns().stream()
                    .filter(column -> !members(part.path()).containsKey(prefix + column))
                    .forEach(column -> additions.add(new Option(prefix + column, prefix + column)));
        }
    }

    /** What the form does not know stays in sight, so that it can be taken out. */
    private void unknown(Part part) {
        members(part.path()).keySet().stream()
                .filter(name -> part.schema().member(name).isEmpty())
                .forEach(name -> rows.add(new FormRow(
                                Control.HEADING,
                                part.inside(name, part.schema(), name, part.depth() + 1, false),
                                List.of(),
                                "",
                                nothing -> {})
                        .hinted(reader.text("connections.document.unknown"))
                        .removable(() -> draft.set(part.step(name), null))));
    }

    private void list(Part part) {
        int size = draft.find(part.path())
                .filter(JsonArray.class::isInstance)
                .map(found -> found.asJsonArray().size())
                .orElse(0);
        Schema item = part.schema().items().orElseThrow();
        boolean several = item.shape() == Shape.VARIANTS;
        List<Option> additions = several
                ? IntStream.range(0, item.variants().size())
                        .mapToObj(i -> new Option(
                                String.valueOf(i), item.variants().get(i).variantTitle(reader.language())))
                        .toList()
                : List.of(new Option("0", reader.text("connections.document.another")));
        List<String> next = part.step(String.valueOf(size));
        heading(part).adding(additions, chosen -> {
            draft.open(next);
            if (several) {
                new Variants(draft, reader).choose(next, item, Integer.parseInt(chosen));
            }
        });
        int shown = draft.isOpen(next) && draft.find(next).isEmpty() ? size + 1 : size;
        for (int i = 0; i < shown; i++) {
            String label = part.label() + " " + (i + 1);
            part(part.inside(String.valueOf(i), item, label, part.depth() + 1, false));
        }
    }

    private void variants(Part part) {
        Variants variants = new Variants(draft, reader);
        Schema chosen = variants.current(part);
        FormRow choice = variants.row(part);
        rows.add(choice);
        if (chosen.shape() == Shape.OBJECT) {
            members(part.as(chosen), choice);
        } else {
            values.draw(part.as(chosen));
        }
    }

    /** The table that an object reads, if it names one; else the one around it. */
    private @Nullable SampleTable tableOf(Part part) {
        Map<String, String> said = new HashMap<>();
        members(part.path()).forEach((name, value) -> {
            if (value instanceof JsonString text) {
                said.put(name, text.getString());
            }
        });
        return tables.stream()
                .filter(table -> !table.address().isEmpty()
                        && part.schema().members().containsAll(table.address().keySet()))
                .filter(table -> table.isNamedBy(said))
                .findFirst()
                .orElse(part.table());
    }

    private Map<String, JsonValue> members(List<String> path) {
        return Optional.of(path)
                .flatMap(draft::find)
                .filter(JsonObject.class::isInstance)
                .<Map<String, JsonValue>>map(JsonValue::asJsonObject)
                .orElse(Map.of());
    }
}
