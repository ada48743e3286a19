package dev.touchstone.admin.connections.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a JSON Schema with its references followed, read with the notes that {@code CrmAdapter.findSchema} describes. */
final class Schema {

    private static final String REF = "$ref";
    private static final String SHORT = "x-short";

    private final JsonObject root;
    private final JsonObject node;

    private Schema(JsonObject root, JsonObject node) {
        this.root = root;
        this.node = resolved(root, node);
    }

    static Schema of(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject root = reader.readObject();
            return new Schema(root, root);
        }
    }

    private static JsonObject resolved(JsonObject root, JsonObject node) {
        if (!node.containsKey(REF)) {
            return node;
        }
        JsonObject target =
                resolved(root, root.getValue(node.getString(REF).substring(1)).asJsonObject());
        JsonObjectBuilder both = Json.createObjectBuilder(target);
        node.forEach((name, value) -> {
            if (!name.equals(REF)) {
                both.add(name, value);
            }
        });
        return both.build();
    }

    Shape shape() {
        if (node.containsKey("const")) {
            return Shape.CONSTANT;
        }
        if (node.containsKey("enum")) {
            return Shape.CHOICE;
        }
        if (node.containsKey("oneOf") || node.containsKey("anyOf")) {
            return shapeOfVariants();
        }
        switch (node.getString("type", "string")) {
            case "boolean":
                return Shape.SWITCH;
            case "integer", "number":
                return Shape.NUMBER;
            case "array":
                return items().map(Schema::shape)
                        .map(item ->
                                item == Shape.TEXT ? Shape.TEXTS : item == Shape.NUMBER ? Shape.NUMBERS : Shape.LIST)
                        .orElse(Shape.LIST);
            case "object":
                return node.containsKey("properties") ? Shape.OBJECT : Shape.WORDS;
            default:
                return Shape.TEXT;
        }
    }

    private Shape shapeOfVariants() {
        List<Shape> shapes = variants().stream().map(Schema::shape).toList();
        if (shapes.equals(List.of(Shape.TEXT, Shape.TEXTS))) {
            return Shape.TEXTS;
        }
        return shapes.equals(List.of(Shape.TEXT, Shape.OBJECT)) && whole().node.containsKey(SHORT)
                ? Shape.SHORT
                : Shape.VARIANTS;
    }

    /** Of {@link Shape#SHORT}: the object that the text abbreviates. */
    Schema whole() {
        return variants().get(1);
    }

    /** The member that a text alone stands for. */
    String shortMember() {
        return whole().node.getString(SHORT);
    }

    /** The members that can stand in the place of {@link #shortMember}. */
    List<String> insteadMembers() {
        return whole().texts("x-instead");
    }

    List<Schema> variants() {
        String name = node.containsKey("oneOf") ? "oneOf" : "anyOf";
        return node.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(this::child)
                .toList();
    }

    Optional<Schema> items() {
        if (node.containsKey("anyOf")) {
            return variants().stream()
                    .flatMap(variant -> variant.items().stream())
                    .findFirst();
        }
        return Optional.ofNullable(node.getJsonObject("items")).map(this::child);
    }

    /** The names of the members that are known by name. */
    List<String> members() {
        JsonObject properties = node.getJsonObject("properties");
        return properties == null ? List.of() : List.copyOf(properties.keySet());
    }

    /** The member with a name, known or allowed by a pattern. */
    Optional<Schema> member(String name) {
        JsonObject properties = node.getJsonObject("properties");
        if (properties != null && properties.containsKey(name)) {
            return Optional.of(child(properties.getJsonObject(name)));
        }
        return freePrefix()
                .filter(name::startsWith)
                .map(prefix -> child(node.getJsonObject("patternProperties")
                        .values()
                        .iterator()
                        .next()
                        .asJsonObject()));
    }

    /** What begins the names of members that may be named freely. */
    Optional<String> freePrefix() {
        JsonObject free = node.getJsonObject("patternProperties");
        return free == null
                ? Optional.empty()
                : Optional.of(free.keySet().iterator().next().replaceAll("[\\^$\\[\\]\\\\]", ""));
    }

    /** What each word of {@link Shape#WORDS} means. */
    Schema meaning() {
        JsonObject additional =
                node.get("additionalProperties") instanceof JsonObject schema ? schema : JsonValue.EMPTY_JSON_OBJECT;
        return child(additional);
    }

    /** Whether the keys of {@link Shape#WORDS} are texts of a column. */
    boolean wordsAreCells() {
        JsonObject names = node.getJsonObject("propertyNames");
        return names != null && names.getString("x-names", "").equals("cell");
    }

    boolean requires(String member) {
        return texts("required").contains(member);
    }

    /** Whether anything beside a member is required. */
    boolean requiresMore(String member) {
        return texts("required").stream().anyMatch(name -> !name.equals(member));
    }

    boolean shown() {
        return node.getBoolean("x-shown", false);
    }

    /** Whether a text names what a note says, such as a column. */
    boolean names(String what) {
        return node.getString("x-names", "").equals(what);
    }

    boolean allows(String text) {
        String pattern = node.getString("pattern", "");
        return pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find();
    }

    Optional<String> findConstant() {
        return Optional.ofNullable(node.get("const")).map(value -> ((JsonString) value).getString());
    }

    List<String> choices() {
        return node.containsKey("enum") ? texts("enum") : texts("x-choices");
    }

    List<String> aliases() {
        return texts("x-aliases");
    }

    List<String> aliasesOf(String choice) {
        JsonObject all = node.getJsonObject("x-choice-aliases");
        return all == null || !all.containsKey(choice)
                ? List.of()
                : all.getJsonArray(choice).getValuesAs(JsonString::getString);
    }

    /** The name for people, or the given one if there is none. */
    String title(String language, String otherwise) {
        return titleIn(node.getJsonObject("x-title"), language, otherwise);
    }

    List<String> titles() {
        List<String> titles = new ArrayList<>();
        JsonObject all = node.getJsonObject("x-title");
        if (all != null) {
            all.keySet().forEach(language -> titles.add(all.getString(language)));
        }
        return titles;
    }

    String choiceTitle(String choice, String language) {
        JsonObject all = node.getJsonObject("x-choice-titles");
        return titleIn(all == null ? null : all.getJsonObject(choice), language, choice);
    }

    /** The name of a variant: its own, else that of its constant, else those of what it needs. */
    String variantTitle(String language) {
        for (String name : members()) {
            Schema member = member(name).orElseThrow();
            if (member.findConstant().isPresent()) {
                return member.choiceTitle(member.findConstant().get(), language);
            }
        }
        String needed = String.join(
                " · ",
                texts("required").stream()
                        .map(name -> member(name).orElseThrow().title(language, name))
                        .toList());
        return title(language, needed.isEmpty() ? node.getString("type", "") : needed);
    }

    private static String titleIn(@Nullable JsonObject titles, String language, String otherwise) {
        return titles == null ? otherwise : titles.getString(language, otherwise);
    }

    private List<String> texts(String name) {
        return node.containsKey(name) ? node.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }

    private Schema child(JsonObject schema) {
        return new Schema(root, schema);
    }
}
