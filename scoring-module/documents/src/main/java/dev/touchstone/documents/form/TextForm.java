package dev.touchstone.documents.form;

import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value written as a text.
 *
 * @param <T> what is written and read
 */
public final class TextForm<T> implements Form<T> {

    private final Function<String, T> parse;
    private final Function<T, String> print;
    private final LocalizedText expected;
    private final @Nullable Pattern pattern;
    private final boolean masked;
    private final @Nullable String name;
    private final Getter<String, T> shortcut;

    private TextForm(
            Function<String, T> parse,
            Function<T, String> print,
            LocalizedText expected,
            @Nullable Pattern pattern,
            boolean masked,
            @Nullable String name,
            Getter<String, T> shortcut) {
        this.parse = parse;
        this.print = print;
        this.expected = expected;
        this.pattern = pattern;
        this.masked = masked;
        this.name = name;
        this.shortcut = shortcut;
    }

    /**
     * A form.
     *
     * @param parse from text; may throw IllegalArgumentException or DateTimeException
     * @param print to text
     * @param expected what a reader is told to write, to follow "must be"
     * @param <T> what is written and read
     * @return the form
     */
    public static <T> TextForm<T> of(Function<String, T> parse, Function<T, String> print, LocalizedText expected) {
        return new TextForm<>(parse, print, expected, null, false, null, text -> null);
    }

    /**
     * The same, and the text must not be blank.
     *
     * @return the form
     */
    public TextForm<T> notBlank() {
        return matching("\\S").quickly(text -> beginsWithAscii(text) ? parse.apply(text) : null);
    }

    /** Whether the first character is no blank, which needs no look at Unicode. */
    private static boolean beginsWithAscii(String text) {
        return !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < 0x7f;
    }

    /**
     * The same, but some values are read more quickly, and each as the same object.
     *
     * @param values those that occur most
     * @return the form
     */
    @SafeVarargs
    public final TextForm<T> knowing(T... values) {
        Map<String, T> known = Arrays.stream(values).collect(Collectors.toUnmodifiableMap(print, value -> value));
        return quickly(known::get);
    }

    /**
     * The same, and the text must match a pattern.
     *
     * @param regex anchored where it has to be; understood alike by Java and JSON Schema
     * @return the form
     */
    public TextForm<T> matching(String regex) {
        return new TextForm<>(parse, print, expected, Pattern.compile(regex), masked, name, shortcut);
    }

    /**
     * The same, but no problem repeats the text, because it may identify a person.
     *
     * @return the form
     */
    public TextForm<T> masked() {
        return new TextForm<>(parse, print, expected, pattern, true, name, shortcut);
    }

    /**
     * The same with a name in the schema, where it is described once.
     *
     * @param part lower case with hyphens
     * @return the form
     */
    public TextForm<T> named(String part) {
        return new TextForm<>(parse, print, expected, pattern, masked, part, shortcut);
    }

    /**
     * The same, but most texts are read more quickly.
     *
     * @param quick what the form reads anyway, or null for a text that it does not know; may throw as the form
     * @return the form
     */
    TextForm<T> quickly(Getter<String, T> quick) {
        return new TextForm<>(parse, print, expected, pattern, masked, name, quick);
    }

    @Override
    public JsonString write(T value) {
        String text = print.apply(value);
        if (pattern != null
                && shortcut.of(text) == null
                && !pattern.matcher(text).find()) {
            throw new IllegalArgumentException("A document cannot hold " + (masked ? "this text" : '"' + text + '"')
                    + ": it " + ProblemText.expected(expected).en());
        }
        return Json.text(text);
    }

    @Override
    public Optional<T> read(JsonValue json, Place place) {
        if (!(json instanceof JsonString string)) {
            return refuse(json, place);
        }
        String text = string.getString();
        try {
            T known = shortcut.of(text);
            if (known != null) {
                return Optional.of(known);
            }
            return pattern == null || pattern.matcher(text).find()
                    ? Optional.of(parse.apply(text))
                    : refuse(json, place);
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return refuse(json, place);
        }
    }

    private Optional<T> refuse(JsonValue json, Place place) {
        LocalizedText message = ProblemText.expected(expected);
        return masked ? place.report("***", message) : place.refuse(json, message);
    }

    @Override
    public JsonObject schema(SchemaBook book) {
        return name == null ? schema(Json.object()) : book.refer(name, this, () -> schema(describe()));
    }

    private JsonObjectBuilder describe() {
        String words = expected.en();
        return Json.object().add("description", Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".");
    }

    private JsonObject schema(JsonObjectBuilder schema) {
        schema.add("type", "string");
        if (pattern != null) {
            schema.add("pattern", pattern.pattern());
        }
        return schema.build();
    }
}
