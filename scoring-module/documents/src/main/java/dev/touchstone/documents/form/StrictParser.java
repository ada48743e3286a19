package dev.touchstone.documents.form;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Text to JSON values, refusing what libraries let pass: duplicate members, half characters, endless numbers, great depth. */
final class StrictParser {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 1000;

    private final JsonParser parser;

    private StrictParser(JsonParser parser) {
        this.parser = parser;
    }

    static Optional<JsonValue> parse(String text, Place place) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (content.isBlank()) {
            return place.report("", ProblemText.syntax(1, 1));
        }
        int before = place.problemCount();
        try (JsonParser parser = Json.PROVIDER.createParser(new StringReader(content))) {
            StrictParser strict = new StrictParser(parser);
            JsonValue value = strict.value(parser.next(), place, 1);
            strict.requireEnd(place);
            return place.problemCount() == before ? Optional.of(value) : Optional.empty();
        } catch (JsonParsingException notJson) {
            JsonLocation at = notJson.getLocation();
            return place.report("", ProblemText.syntax(at.getLineNumber(), at.getColumnNumber()));
        } catch (TooDeepException tooDeep) {
            return place.report("", ProblemText.tooDeep(DEEPEST));
        }
    }

    private void requireEnd(Place place) {
        try {
            if (parser.hasNext()) {
                reportTrailing(parser.getLocation(), place);
            }
        } catch (JsonParsingException more) {
            reportTrailing(more.getLocation(), place);
        }
    }

    private static void reportTrailing(JsonLocation at, Place place) {
        place.report("", ProblemText.trailing(at.getLineNumber(), at.getColumnNumber()));
    }

    private JsonValue value(JsonParser.Event event, Place place, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeepException();
        }
        return switch (event) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> Json.text(whole(parser.getString(), place));
            case VALUE_NUMBER -> number(place);
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            default -> JsonValue.NULL;
        };
    }

    private JsonValue object(Place place, int depth) {
        JsonObjectBuilder object = Json.object();
        Set<String> seen = new HashSet<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String name = whole(parser.getString(), place);
            Place member = place.member(name);
            JsonValue value = value(parser.next(), member, depth + 1);
            if (seen.add(name)) {
                object.add(name, value);
            } else {
                member.refuse(value, ProblemText.DUPLICATE);
            }
        }
        return object.build();
    }

    private JsonValue array(Place place, int depth) {
        JsonArrayBuilder array = Json.array();
        int index = 0;
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, place.element(index++), depth + 1));
        }
        return array.build();
    }

    private JsonValue number(Place place) {
        String digits = parser.getString();
        int exponent = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        if (digits.length() > LONGEST_NUMBER || (exponent >= 0 && digits.length() - exponent > 4)) {
            place.report(digits.substring(0, Math.min(20, digits.length())), ProblemText.expected(NumberForm.SHORTER));
            return JsonValue.NULL;
        }
        return Json.number(parser.getBigDecimal());
    }

    private static String whole(String text, Place place) {
        if (CanonicalText.holdsHalfACharacter(text)) {
            place.report("", ProblemText.HALF_CHARACTER);
            return "";
        }
        return text;
    }

    /** Leaves the recursion as soon as a document is nested too deeply. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
