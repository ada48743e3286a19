package dev.touchstone.admin.connections;

import dev.touchstone.admin.connections.Preview.StreamPreview;
import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.text.Language;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The beginning of one stream as a table of what became of its records.
 *
 * @param label the stream for the reader
 * @param accepted how many records became facts
 * @param rejected how many did not
 * @param whole whether this is all there is
 * @param columns names of the fields that occur
 * @param rows the first facts, in the order of the columns
 * @param refusals the first records that became none
 */
public record PreviewTable(
        String label,
        int accepted,
        int rejected,
        boolean whole,
        List<String> columns,
        List<List<String>> rows,
        List<Refused> refusals) {

    private static final int MOST_ROWS = 10;
    private static final String CUSTOMER = "circumstances.customer";
    private static final String CONCEALED = "•••";
    private static final Set<String> UNSHOWN = Set.of("format", "kind", "key.stream");
    private static final String SECONDS = "Seconds";

    /**
     * A record that became no fact.
     *
     * @param place where it stands
     * @param value what is wrong
     * @param reason why, and what would help
     */
    public record Refused(String place, String value, String reason) {}

    static PreviewTable of(
            StreamPreview stream, Language language, UnaryOperator<String> titles, Function<Instant, String> moments) {
        List<Map<String, String>> facts = stream.facts().stream()
                .limit(MOST_ROWS)
                .map(fact -> fields(fact, titles, moments))
                .toList();
        List<String> columns = facts.stream()
                .flatMap(fact -> fact.keySet().stream())
                .distinct()
                .toList();
        return new PreviewTable(
                stream.label().in(language),
                stream.facts().size(),
                stream.rejected().size(),
                stream.whole(),
                columns.stream().map(column -> title(column, titles)).toList(),
                facts.stream()
                        .map(fact -> columns.stream()
                                .map(column -> fact.getOrDefault(column, ""))
                                .toList())
                        .toList(),
                stream.rejected().stream()
                        .limit(MOST_ROWS)
                        .map(each -> new Refused(
                                each.position().place() + " : "
                                        + each.position().line()
                                        + (each.position().column() == null
                                                ? ""
                                                : " · " + each.position().column()),
                                each.value() == null ? "" : each.value(),
                                each.reason().in(language)))
                        .toList());
    }

    private static Map<String, String> fields(
            ServiceFact fact, UnaryOperator<String> titles, Function<Instant, String> moments) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(FactDocument.write(fact)))) {
            flatten("", reader.readObject(), fields, titles, moments);
        }
        fields.keySet().removeAll(UNSHOWN);
        fields.computeIfPresent(CUSTOMER, (column, customer) -> CONCEALED);
        return fields;
    }

    private static void flatten(
            String path,
            JsonValue value,
            Map<String, String> fields,
            UnaryOperator<String> titles,
            Function<Instant, String> moments) {
        if (value instanceof JsonObject object) {
            object.forEach((name, inside) ->
                    flatten(path.isEmpty() ? name : path + "." + name, inside, fields, titles, moments));
        } else {
            fields.put(path, plain(value, titles, moments));
        }
    }

    private static String plain(JsonValue value, UnaryOperator<String> titles, Function<Instant, String> moments) {
        if (value instanceof JsonString text) {
            try {
                return moments.apply(Instant.parse(text.getString()));
            } catch (DateTimeParseException notATime) {
                String choice = text.getString().replace('-', '_').toUpperCase(Locale.ROOT);
                String title = titles.apply(choice);
                return title.equals(choice) ? text.getString() : title;
            }
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().stripTrailingZeros().toPlainString();
        }
        return switch (value.getValueType()) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case ARRAY ->
                value.asJsonArray().stream()
                        .map(each -> plain(each, titles, moments))
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** A role is named as the adapter names it; a length of time says its unit. */
    private static String title(String column, UnaryOperator<String> titles) {
        String name = column.replaceFirst("^circumstances[.]", "").replaceFirst("^people[.]", "person.");
        if (name.startsWith("person.")) {
            name = "person." + name.substring(7).replace('-', '_').toUpperCase(Locale.ROOT);
        }
        if (name.endsWith(SECONDS)) {
            return titles.apply(name.substring(0, name.length() - SECONDS.length())) + " (s)";
        }
        return titles.apply(name.replaceFirst("^attributes[.]", ""));
    }
}
