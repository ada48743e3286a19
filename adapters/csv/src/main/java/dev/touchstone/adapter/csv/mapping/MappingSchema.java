package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.mapping.DirectoryMapping.Part;
import dev.touchstone.plugin.fact.FactKind;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;

/** Describes the mapping document as a JSON Schema, drawn from the same catalogue that the reader reads by. */
public final class MappingSchema {

    private static final int MOST_STREAMS = 200;

    private MappingSchema() {}

    /**
     * The schema.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String text() {
        JsonObjectBuilder definitions = Json.createObjectBuilder();
        ValueSchema.define(definitions);
        JsonArrayBuilder streams = Json.createArrayBuilder();
        for (FactKind kind : FactKind.values()) {
            definitions.add(kind.name(), stream(kind));
            streams.add(Schemas.ref(kind.name()));
        }
        JsonObjectBuilder directory = Json.createObjectBuilder();
        for (Part part : Part.values()) {
            directory.add(part.name().toLowerCase(Locale.ROOT), part(part));
        }
        JsonObjectBuilder members = Json.createObjectBuilder()
                .add("format", Json.createObjectBuilder().add("const", MappingReader.FORMAT))
                .add("missing", Schemas.shown(Schemas.ref("texts")))
                .add("dates", Schemas.shown(Schemas.ref("texts")))
                .add(
                        "streams",
                        Json.createObjectBuilder()
                                .add("type", "array")
                                .add("minItems", 1)
                                .add("maxItems", MOST_STREAMS)
                                .add("items", Json.createObjectBuilder().add("oneOf", streams)))
                .add("directory", Schemas.object(directory));
        JsonObjectBuilder schema = Json.createObjectBuilder()
                .add("$schema", "https://json-schema.org/draft/2020-12/schema")
                .add("$id", "urn:touchstone-file-mapping:1")
                .add("title", "Which columns of which files become which fields of which facts.");
        Schemas.object(members, "format", "streams").build().forEach(schema::add);
        return SchemaNotes.added(schema.add("$defs", definitions).build()).toString();
    }

    private static JsonObjectBuilder stream(FactKind kind) {
        JsonObjectBuilder members = Json.createObjectBuilder()
                .add("stream", Schemas.pattern("^[a-z][a-z0-9-]{0,63}$"))
                .add("kind", Json.createObjectBuilder().add("const", kind.name()));
        addTable(members);
        members.add("label", Schemas.ref("label"))
                .add("key", Schemas.ref("columns"))
                .add("zone", Schemas.pattern("\\S"))
                .add("deletes", Schemas.choice("NONE", "RECONCILE"))
                .add("where", Schemas.ref("condition"))
                .add("rows", Schemas.ref("rows"))
                .add("fields", fields(FieldCatalogue.listFields(kind), true));
        switch (kind) {
            case ANSWER, REVIEW -> members.add("scale", Schemas.ref("scale"));
            case INSPECTION -> members.add("items", Schemas.list("item")).add("faults", Schemas.list("fault"));
            case TICKET -> members.add("owners", Schemas.ref("owners"));
            case FIGURE -> members.add("covers", Schemas.choice(Covers.class));
            default -> {}
        }
        boolean rated = kind == FactKind.ANSWER || kind == FactKind.REVIEW;
        return rated
                ? Schemas.object(members, "stream", "kind", "key", "fields", "scale")
                : Schemas.object(members, "stream", "kind", "key", "fields");
    }

    private static JsonObjectBuilder part(Part part) {
        JsonObjectBuilder members = Json.createObjectBuilder();
        addTable(members);
        members.add("fields", fields(FieldCatalogue.listFields(part), false));
        return Schemas.object(members, "fields");
    }

    private static void addTable(JsonObjectBuilder members) {
        members.add("files", Schemas.pattern("\\S"))
                .add("sheet", Schemas.pattern("\\S"))
                .add("header", Schemas.whole(0, 1000));
    }

    private static JsonObjectBuilder fields(Iterable<Field> catalogue, boolean attributes) {
        JsonObjectBuilder members = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        for (Field field : catalogue) {
            members.add(field.name(), field(field));
            if (field.required()) {
                required.add(field.name());
            }
        }
        JsonObjectBuilder fields = Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", members)
                .add("required", required)
                .add("additionalProperties", JsonValue.FALSE);
        return attributes
                ? fields.add(
                        "patternProperties",
                        Json.createObjectBuilder().add("^attribute[.]", Schemas.ref(FieldType.TEXT.name())))
                : fields;
    }

    private static JsonObjectBuilder field(Field field) {
        JsonObjectBuilder schema = Schemas.ref(field.type().name());
        schema.add("x-type", field.type().name());
        schema.add("x-title", SchemaNotes.inEveryLanguage(field.label()));
        if (!field.choices().isEmpty()) {
            schema.add("x-choices", Json.createArrayBuilder(field.choices()));
        }
        return schema;
    }
}
