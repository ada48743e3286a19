package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.mapping.RowChoice.Take;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.fact.Fault;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** Describes where values come from, one definition per type of field, and what else stands inside a stream. */
final class ValueSchema {

    private static final String SOME = "\\S";

    private ValueSchema() {}

    static void define(JsonObjectBuilder definitions) {
        for (FieldType type : FieldType.values()) {
            definitions.add(type.name(), Schemas.any(Schemas.column(), value(type)));
        }
        definitions
                .add(
                        "texts",
                        Schemas.any(
                                Schemas.type("string"), Schemas.type("array").add("items", Schemas.type("string"))))
                .add(
                        "columns",
                        Schemas.any(
                                Schemas.column(),
                                Schemas.type("array")
                                        .add("items", Schemas.column())
                                        .add("minItems", 1)))
                .add("label", label())
                .add("condition", condition())
                .add("rows", Schemas.object(choice(Take.FIRST, Take.LAST, Take.GREATEST, Take.LEAST)))
                .add("scale", scale())
                .add("item", item())
                .add("fault", fault())
                .add("owners", owners());
    }

    private static JsonObjectBuilder value(FieldType type) {
        JsonObjectBuilder members = choice(Take.values())
                .add("column", Schemas.column())
                .add("columns", Schemas.ref("columns"))
                .add("joiner", Schemas.type("string"))
                .add("constant", Schemas.chosen(Schemas.pattern(SOME)))
                .add("values", words(type))
                .add("otherwise", Schemas.chosen(Schemas.pattern(SOME)))
                .add("missing", Schemas.ref("texts"))
                .add("prefix", Schemas.pattern(SOME));
        switch (type) {
            case INSTANT, DAY -> members.add("patterns", Schemas.ref("texts"));
            case DURATION -> members.add("unit", Schemas.shown(Schemas.choice(DurationUnit.class)));
            case PEOPLE, LABELS -> members.add("separator", Schemas.type("string"));
            case FACT_KEY -> members.add("stream", Schemas.pattern("^[a-z][a-z0-9-]{0,63}$"));
            default -> {}
        }
        JsonObjectBuilder value =
                type == FieldType.FACT_KEY ? Schemas.object(members, "stream") : Schemas.object(members);
        return value.add("x-short", "column")
                .add("x-instead", Json.createArrayBuilder().add("constant").add("columns"));
    }

    private static JsonObjectBuilder words(FieldType type) {
        JsonObjectBuilder words = Schemas.type("object")
                .add("propertyNames", Json.createObjectBuilder().add("x-names", "cell"))
                .add("additionalProperties", Schemas.chosen(Schemas.type("string")));
        return type == FieldType.CHOICE ? Schemas.shown(words) : words;
    }

    private static JsonObjectBuilder choice(Take... takes) {
        String[] names = new String[takes.length];
        for (int i = 0; i < takes.length; i++) {
            names[i] = takes[i].name();
        }
        return Json.createObjectBuilder()
                .add("take", Schemas.choice(names))
                .add("by", Schemas.column())
                .add("where", Schemas.ref("condition"));
    }

    private static JsonObjectBuilder label() {
        JsonObjectBuilder languages = Json.createObjectBuilder()
                .add("zh-CN", Schemas.pattern(SOME))
                .add("zh-TW", Schemas.pattern(SOME))
                .add("en", Schemas.pattern(SOME));
        return Schemas.any(Schemas.pattern(SOME), Schemas.object(languages, "zh-CN", "zh-TW", "en"));
    }

    private static JsonObjectBuilder condition() {
        return Schemas.object(Json.createObjectBuilder()
                        .add("column", Schemas.column())
                        .add("is", Schemas.ref("texts"))
                        .add("isNot", Schemas.ref("texts"))
                        .add("present", Schemas.type("boolean"))
                        .add("atLeast", Schemas.type("number"))
                        .add("below", Schemas.type("number"))
                        .add("all", Schemas.list("condition").add("minItems", 1))
                        .add("any", Schemas.list("condition").add("minItems", 1))
                        .add("not", Schemas.ref("condition")))
                .add("minProperties", 1);
    }

    private static JsonObjectBuilder scale() {
        return Schemas.any(
                Schemas.object(
                        Json.createObjectBuilder()
                                .add("from", Schemas.whole(-1000, 1000))
                                .add("to", Schemas.whole(-1000, 1000)),
                        "from",
                        "to"),
                Schemas.object(
                        Json.createObjectBuilder()
                                .add(
                                        "values",
                                        Schemas.type("array")
                                                .add("items", Schemas.type("number"))
                                                .add("minItems", 2)
                                                .add(
                                                        "x-title",
                                                        SchemaNotes.inEveryLanguage(Wording.of("member.listed")))),
                        "values"));
    }

    private static JsonObjectBuilder item() {
        return Schemas.object(
                Json.createObjectBuilder()
                        .add("question", Schemas.pattern(SOME))
                        .add("maximum", Schemas.type("number").add("exclusiveMinimum", 0))
                        .add("points", Schemas.ref(FieldType.NUMBER.name())),
                "question",
                "maximum",
                "points");
    }

    private static JsonObjectBuilder fault() {
        return Schemas.object(
                Json.createObjectBuilder()
                        .add("type", Schemas.pattern(SOME))
                        .add("severity", Schemas.choice(Fault.Severity.class))
                        .add("found", Schemas.ref(FieldType.COUNT.name())),
                "type",
                "severity",
                "found");
    }

    private static JsonObjectBuilder owners() {
        return Schemas.object(
                Json.createObjectBuilder()
                        .add("agent", Schemas.ref(FieldType.TEXT.name()))
                        .add("team", Schemas.ref(FieldType.TEXT.name()))
                        .add("from", Schemas.ref(FieldType.INSTANT.name())),
                "from");
    }
}
