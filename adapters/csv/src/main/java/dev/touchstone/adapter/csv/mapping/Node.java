package dev.touchstone.adapter.csv.mapping;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of the mapping document at its place. Reading it as something it is not is a complaint, and gives nothing. */
record Node(JsonValue value, String path, Complaints complaints) {

    /** The members of an object; reading none of them that is unknown is the caller's duty: see {@link Members}. */
    Optional<Members> object() {
        if (value instanceof JsonObject object) {
            return Optional.of(new Members(object, path, complaints));
        }
        return wrong("mapping.needs-object");
    }

    /** A string that is not blank. */
    Optional<String> text() {
        if (value instanceof JsonString string && !string.getString().isBlank()) {
            return Optional.of(string.getString());
        }
        return wrong("mapping.needs-text");
    }

    /** A string that may be empty. */
    Optional<String> anyText() {
        return value instanceof JsonString string ? Optional.of(string.getString()) : wrong("mapping.needs-text");
    }

    /** A list of strings, or one string alone. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Node entry : value instanceof JsonString ? List.of(this) : list()) {
            entry.anyText().ifPresent(texts::add);
        }
        return texts;
    }

    /** The entries of a list. */
    List<Node> list() {
        if (!(value instanceof JsonArray array)) {
            wrong("mapping.needs-list");
            return List.of();
        }
        List<Node> entries = new ArrayList<>();
        for (JsonValue entry : array) {
            entries.add(new Node(entry, path + "[" + entries.size() + "]", complaints));
        }
        return entries;
    }

    /** An object whose members are all texts, such as a table of values. */
    Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.forEach((name, member) ->
                    new Node(member, path + "." + name, complaints).anyText().ifPresent(text -> table.put(name, text)));
        } else {
            wrong("mapping.needs-object");
        }
        return table;
    }

    Optional<Boolean> flag() {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return Optional.of(value == JsonValue.TRUE);
        }
        return wrong("mapping.needs-flag");
    }

    Optional<BigDecimal> number() {
        return value instanceof JsonNumber number
                ? Optional.of(number.bigDecimalValue())
                : wrong("mapping.needs-number");
    }

    /** A whole number between two bounds. */
    Optional<Integer> whole(int least, int most) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            BigDecimal exact = number.bigDecimalValue();
            if (exact.compareTo(BigDecimal.valueOf(least)) >= 0 && exact.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return Optional.of(exact.intValueExact());
            }
        }
        complaints.add(path, "mapping.needs-whole", print(), least, most);
        return Optional.empty();
    }

    /** One of the names of an enum. */
    <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        Optional<String> name = text();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (names.contains(name.get())) {
            return Optional.of(Enum.valueOf(type, name.get()));
        }
        complaints.addUnknown(path, "mapping.unknown-choice", name.get(), names);
        return Optional.empty();
    }

    private <T> Optional<T> wrong(String wording) {
        complaints.add(path, wording, print());
        return Optional.empty();
    }

    private String print() {
        String printed = value.toString();
        return printed.length() > 60 ? printed.substring(0, 60) + "…" : printed;
    }
}
