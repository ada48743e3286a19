package dev.touchstone.sheet.detail;

import dev.touchstone.documents.form.Json;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.standard.Standard;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A draft's document with what is said of its parts laid over it. The lines keep their weights and maxima, the grades their cut-offs. */
final class Assembly {

    private static final String KEY = "key";
    private static final String NAME = "name";
    private static final String NOTE = "note";

    private final JsonObject base;
    private final Map<String, Saying> sayings;
    private final Set<String> leftAside;
    private final Set<String> taken = new HashSet<>();
    private final List<DetailProblem> strangers = new ArrayList<>();

    Assembly(Standard draft, Map<String, Saying> sayings, Set<String> leftAside) {
        this.base = StandardDocument.FORMAT.toJson(draft);
        this.sayings = sayings;
        this.leftAside = leftAside;
        sayings.forEach((place, saying) -> {
            if (!leftAside.contains(place) && saying.members().containsKey(KEY)) {
                taken.add(saying.members().get(KEY).toString());
            }
        });
    }

    /** Grades that are said and that the draft does not have; known after {@link #document()}. */
    List<DetailProblem> strangers() {
        return strangers;
    }

    JsonObject document() {
        Map<String, JsonValue> members = new LinkedHashMap<>(base);
        said("").forEach((member, value) -> {
            if (!leftAside.contains("/" + member)) {
                switch (member) {
                    case NAME, "issuer" -> members.compute(member, (own, old) -> sameName(old, value) ? value : old);
                    case "conventions" -> members.compute(member, (own, old) -> merged(old, value));
                    case "grades" -> members.compute(member, (own, old) -> grades(old, value));
                    default -> members.put(member, value);
                }
            }
        });
        JsonArrayBuilder dimensions = Json.array();
        for (int i = 0; i < base.getJsonArray("dimensions").size(); i++) {
            dimensions.add(dimension(base.getJsonArray("dimensions").getJsonObject(i), i));
        }
        members.put("dimensions", dimensions.build());
        return object(members);
    }

    private JsonObject dimension(JsonObject dimension, int at) {
        Map<String, JsonValue> members = new LinkedHashMap<>(dimension);
        JsonObject said = said("/dimensions/" + at);
        said.forEach(members::put);
        if (!said.containsKey(KEY)) {
            members.put(KEY, unique(dimension.getString(KEY)));
        }
        JsonArrayBuilder indicators = Json.array();
        JsonArray lines = dimension.getJsonArray("indicators");
        for (int j = 0; j < lines.size(); j++) {
            indicators.add(indicator(lines.getJsonObject(j), said(Refinement.place(at, j))));
        }
        members.put("indicators", indicators.build());
        return object(members);
    }

    private JsonObject indicator(JsonObject line, JsonObject said) {
        Map<String, JsonValue> members = new LinkedHashMap<>(line);
        if (said.containsKey("rule")) {
            members.remove(NOTE);
        }
        said.forEach(members::put);
        if (!said.containsKey(KEY)) {
            members.put(KEY, unique(line.getString(KEY)));
        }
        return object(members);
    }

    /** Keys and names in three languages for grades that still have one of their names. */
    private JsonValue grades(JsonValue grades, JsonValue said) {
        if (!isListOfObjects(said)) {
            return said;
        }
        List<JsonObject> left = new ArrayList<>(said.asJsonArray().getValuesAs(JsonObject.class));
        JsonArrayBuilder result = Json.array();
        for (JsonObject grade : grades.asJsonArray().getValuesAs(JsonObject.class)) {
            Map<String, JsonValue> members = new LinkedHashMap<>(grade);
            left.stream()
                    .filter(each -> sameName(name(grade), name(each)))
                    .findFirst()
                    .ifPresent(each -> {
                        members.putAll(each);
                        left.remove(each);
                    });
            result.add(object(members));
        }
        left.forEach(each -> {
            DetailEntry entry = Objects.requireNonNull(sayings.get("")).at("/grades");
            strangers.add(new DetailProblem(DetailProblem.Kind.SUBJECT_UNKNOWN, entry.cell(), shown(each), null));
        });
        return result.build();
    }

    private static boolean isListOfObjects(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.ARRAY
                && value.asJsonArray().stream().allMatch(JsonObject.class::isInstance);
    }

    private static JsonValue name(JsonObject grade) {
        return grade.getOrDefault(NAME, JsonValue.NULL);
    }

    private static String shown(JsonObject grade) {
        JsonValue name = name(grade);
        return Localized.is(name) ? name.asJsonObject().getString(Localized.MEMBERS.get(0)) : grade.toString();
    }

    private JsonObject said(String place) {
        Saying saying = leftAside.contains(place) ? null : sayings.get(place);
        return saying == null ? JsonValue.EMPTY_JSON_OBJECT : saying.members();
    }

    private JsonValue unique(String key) {
        String candidate = key;
        for (int number = 2; !taken.add(Json.text(candidate).toString()); number++) {
            candidate = key + "-" + number;
        }
        return Json.text(candidate);
    }

    /** Whether a name that is said in three languages is that of something which is named in one. */
    private static boolean sameName(JsonValue one, JsonValue said) {
        return Localized.is(one) && Localized.is(said) && texts(one).stream().anyMatch(texts(said)::contains);
    }

    private static List<String> texts(JsonValue name) {
        return Localized.MEMBERS.stream()
                .map(name.asJsonObject()::getString)
                .map(String::strip)
                .toList();
    }

    private static JsonValue merged(JsonValue old, JsonValue said) {
        boolean objects = old != null
                && old.getValueType() == JsonValue.ValueType.OBJECT
                && said.getValueType() == JsonValue.ValueType.OBJECT;
        if (!objects) {
            return said;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(old.asJsonObject());
        said.asJsonObject().forEach((member, value) -> members.merge(member, value, Assembly::merged));
        return object(members);
    }

    private static JsonObject object(Map<String, JsonValue> members) {
        JsonObjectBuilder object = Json.object();
        members.forEach(object::add);
        return object.build();
    }
}
