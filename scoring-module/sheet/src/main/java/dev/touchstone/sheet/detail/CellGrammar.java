package dev.touchstone.sheet.detail;

import dev.touchstone.documents.form.Json;
import dev.touchstone.plugin.text.Language;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand in a cell: a number, a word of {@link Vocabulary#VALUES}, or own words, which stand between “ and ” where they could be
 * mistaken. A list stands in one cell, parted by commas.
 */
final class CellGrammar {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final List<String> COMMAS = List.of("、", "，", ",", "；", ";");
    private static final String NO_ELEMENT = "[]";
    private static final String NO_MEMBER = "{}";

    private final Language language;

    CellGrammar(Language language) {
        this.language = language;
    }

    /** What a cell shows: a number or a text. */
    Object write(JsonValue value, String member) {
        return switch (value.getValueType()) {
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case STRING -> text(((JsonString) value).getString(), member);
            case ARRAY -> list(value.asJsonArray(), member);
            case OBJECT -> word(NO_MEMBER);
            default -> word(value.toString());
        };
    }

    /**
     * What a cell means.
     *
     * @param member which it belongs to; some hold lists
     */
    static JsonValue read(String cell, String member) {
        if (!Vocabulary.MEMBERS.is(member, Vocabulary.Trait.LIST)) {
            return scalar(cell);
        }
        JsonArrayBuilder list = Json.array();
        if (!Vocabulary.VALUES.findCode(cell).filter(NO_ELEMENT::equals).isPresent()) {
            Quoted.split(cell, COMMAS).forEach(part -> list.add(scalar(part)));
        }
        return list.build();
    }

    private static JsonValue scalar(String text) {
        if (Quoted.is(text)) {
            return Json.text(Quoted.content(text));
        }
        if (NUMBER.matcher(text).matches()) {
            return Json.number(new BigDecimal(text));
        }
        return Vocabulary.VALUES.findCode(text).map(CellGrammar::ofCode).orElseGet(() -> Json.text(text));
    }

    private static JsonValue ofCode(String code) {
        return switch (code) {
            case "true" -> JsonValue.TRUE;
            case "false" -> JsonValue.FALSE;
            case NO_MEMBER -> JsonValue.EMPTY_JSON_OBJECT;
            case NO_ELEMENT -> JsonValue.EMPTY_JSON_ARRAY;
            default -> Json.text(code);
        };
    }

    private String list(JsonArray list, String member) {
        return list.isEmpty()
                ? word(NO_ELEMENT)
                : list.stream()
                        .map(each -> write(each, member))
                        .map(each -> each instanceof BigDecimal number ? number.toPlainString() : each.toString())
                        .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    private String text(String text, String member) {
        boolean own = Vocabulary.MEMBERS.is(member, Vocabulary.Trait.OWN);
        return own || Vocabulary.VALUES.find(text, language).isEmpty() ? ownWords(text) : word(text);
    }

    private static String ownWords(String text) {
        boolean mistaken = text.isEmpty()
                || !text.equals(text.strip())
                || Quoted.hasMark(text)
                || NUMBER.matcher(text).matches()
                || COMMAS.stream().anyMatch(text::contains)
                || Vocabulary.VALUES.findCode(text).isPresent();
        return mistaken ? Quoted.of(text) : text;
    }

    private String word(String code) {
        return Vocabulary.VALUES
                .find(code, language)
                .orElseThrow(() -> new IllegalStateException("There is no word for " + code));
    }
}
