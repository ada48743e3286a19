package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Adds to a schema what people read in a form: titles of members and choices, and the usual names to propose by. */
final class SchemaNotes {

    private static final String PROPERTIES = "properties";

    private SchemaNotes() {}

    /** The same schema with notes wherever the wording has something to say. */
    static JsonObject added(JsonObject schema) {
        return note("", schema);
    }

    static JsonObjectBuilder inEveryLanguage(LocalizedText text) {
        JsonObjectBuilder titles = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            titles.add(language.tag(), text.in(language));
        }
        return titles;
    }

    private static JsonObject note(String member, JsonObject schema) {
        JsonObjectBuilder noted = Json.createObjectBuilder();
        schema.forEach((name, value) -> noted.add(name, name.equals(PROPERTIES) ? members(value) : inside(value)));
        List<String> choices = choices(schema);
        if (!choices.isEmpty()) {
            JsonObjectBuilder titles = Json.createObjectBuilder();
            JsonObjectBuilder aliases = Json.createObjectBuilder();
            for (String choice : choices) {
                title(member, choice).ifPresent(title -> titles.add(choice, inEveryLanguage(title)));
                aliases.add(choice, Json.createArrayBuilder(Aliases.ofChoice(choice)));
            }
            noted.add("x-choice-titles", titles).add("x-choice-aliases", aliases);
        }
        return noted.build();
    }

    private static JsonValue members(JsonValue properties) {
        JsonObjectBuilder noted = Json.createObjectBuilder();
        properties.asJsonObject().forEach((name, value) -> {
            JsonObjectBuilder member = Json.createObjectBuilder(note(name, value.asJsonObject()));
            if (!value.asJsonObject().containsKey("x-title")) {
                Wording.find("member." + name)
                        .or(() -> Wording.find("field." + name))
                        .ifPresent(title -> member.add("x-title", inEveryLanguage(title)));
            }
            List<String> aliases = Aliases.ofColumn(name);
            if (!aliases.isEmpty()) {
                member.add("x-aliases", Json.createArrayBuilder(aliases));
            }
            noted.add(name, member);
        });
        return noted.build();
    }

    private static JsonValue inside(JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT:
                return note("", value.asJsonObject());
            case ARRAY:
                JsonArrayBuilder noted = Json.createArrayBuilder();
                value.asJsonArray().forEach(each -> noted.add(inside(each)));
                return noted.build();
            default:
                return value;
        }
    }

    private static List<String> choices(JsonObject schema) {
        if (schema.containsKey("const")) {
            return List.of(schema.getString("const"));
        }
        String name = schema.containsKey("enum") ? "enum" : "x-choices";
        return schema.containsKey(name) ? schema.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }

    private static Optional<LocalizedText> title(String member, String choice) {
        return Wording.find("choice." + member + "." + choice).or(() -> Wording.find("choice." + choice));
    }
}
