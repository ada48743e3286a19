package dev.touchstone.adapter.toolkit.json;

import dev.touchstone.adapter.toolkit.json.Reasons.Shape;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of a source, read field by field. A path names a field: members joined by dots, elements of a list by their number
 * from 0, such as {@code stats.first_responded_at} or {@code comments.0.author}. Missing, null and blank are the same: not provided.
 */
public final class JsonRow {

    private final JsonObject json;
    private final String place;

    private JsonRow(JsonObject json, String place) {
        this.json = json;
        this.place = place;
    }

    /**
     * Reads an object.
     *
     * @param json the whole record
     * @return the row
     */
    public static JsonRow of(JsonObject json) {
        return new JsonRow(json, "");
    }

    /**
     * The object itself.
     *
     * @return as the source gave it
     */
    public JsonObject json() {
        return json;
    }

    /**
     * A field as errors name it.
     *
     * @param field its path in this row
     * @return its path in the whole record
     */
    public String path(String field) {
        return place + field;
    }

    /**
     * A text; a number is printed plainly, as sources write the same key now with quotes and now without.
     *
     * @param field its path
     * @return empty if not provided
     * @throws UnreadableFieldException if it is neither
     */
    public Optional<String> findText(String field) throws UnreadableFieldException {
        JsonValue value = find(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonString || value instanceof JsonNumber) {
            return Optional.of(JsonPath.printed(value)).filter(text -> !text.isBlank());
        }
        throw unreadable(field, value, Reasons.not(Shape.TEXT));
    }

    /**
     * A text that must be there.
     *
     * @param field its path
     * @return the text, not blank
     * @throws UnreadableFieldException if it is missing or no text
     */
    public String getText(String field) throws UnreadableFieldException {
        return required(field, findText(field));
    }

    /**
     * An instant.
     *
     * @param field its path
     * @param form how the source writes it
     * @return empty if not provided or not set
     * @throws UnreadableFieldException if it is written otherwise
     */
    public Optional<Instant> findInstant(String field, TimeForm form) throws UnreadableFieldException {
        Optional<String> text = findText(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return form.read(text.get().strip());
        } catch (DateTimeException otherForm) {
            throw new UnreadableFieldException(path(field), text.get(), Reasons.notATime(form.toString()));
        }
    }

    /**
     * An instant that must be there.
     *
     * @param field its path
     * @param form how the source writes it
     * @return the instant
     * @throws UnreadableFieldException if it is missing, not set or written otherwise
     */
    public Instant getInstant(String field, TimeForm form) throws UnreadableFieldException {
        return required(field, findInstant(field, form));
    }

    /**
     * A number, also one that is written as a text.
     *
     * @param field its path
     * @return empty if not provided
     * @throws UnreadableFieldException if it is no number
     */
    public Optional<BigDecimal> findDecimal(String field) throws UnreadableFieldException {
        return findNumber(field, Shape.NUMBER);
    }

    /**
     * A whole number, also one that is written as a text.
     *
     * @param field its path
     * @return empty if not provided
     * @throws UnreadableFieldException if it is no number, not whole, or beyond the range of a long
     */
    public Optional<Long> findWhole(String field) throws UnreadableFieldException {
        Optional<BigDecimal> number = findNumber(field, Shape.WHOLE);
        try {
            return number.map(BigDecimal::longValueExact);
        } catch (ArithmeticException notWhole) {
            throw unreadable(field, find(field), Reasons.not(Shape.WHOLE));
        }
    }

    /**
     * A whole number that must be there.
     *
     * @param field its path
     * @return the number
     * @throws UnreadableFieldException if it is missing or no whole number
     */
    public long getWhole(String field) throws UnreadableFieldException {
        return required(field, findWhole(field));
    }

    /**
     * True or false, as JSON has it.
     *
     * @param field its path
     * @return empty if not provided
     * @throws UnreadableFieldException if it is something else
     */
    public Optional<Boolean> findTruth(String field) throws UnreadableFieldException {
        JsonValue value = find(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value.getValueType() != ValueType.TRUE && value.getValueType() != ValueType.FALSE) {
            throw unreadable(field, value, Reasons.not(Shape.TRUTH));
        }
        return Optional.of(value.getValueType() == ValueType.TRUE);
    }

    /**
     * An object inside this one.
     *
     * @param field its path
     * @return empty if not provided
     * @throws UnreadableFieldException if it is no object
     */
    public Optional<JsonRow> findRow(String field) throws UnreadableFieldException {
        JsonValue value = find(field);
        return value == null ? Optional.empty() : Optional.of(row(field, value));
    }

    /**
     * The objects of a list.
     *
     * @param field its path
     * @return in the source's order; empty if not provided
     * @throws UnreadableFieldException if it is no list, or one of something else
     */
    public List<JsonRow> listRows(String field) throws UnreadableFieldException {
        List<JsonRow> rows = new ArrayList<>();
        List<JsonValue> values = list(field);
        for (int i = 0; i < values.size(); i++) {
            rows.add(row(field + "." + i, values.get(i)));
        }
        return rows;
    }

    /**
     * The texts of a list, numbers printed plainly.
     *
     * @param field its path
     * @return in the source's order, blank ones left out; empty if not provided
     * @throws UnreadableFieldException if it is no list, or one of something else
     */
    public List<String> listTexts(String field) throws UnreadableFieldException {
        List<String> texts = new ArrayList<>();
        int size = list(field).size();
        for (int i = 0; i < size; i++) {
            findText(field + "." + i).ifPresent(texts::add);
        }
        return texts;
    }

    private List<JsonValue> list(String field) throws UnreadableFieldException {
        JsonValue value = find(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        throw unreadable(field, value, Reasons.not(Shape.LIST));
    }

    private JsonRow row(String field, JsonValue value) throws UnreadableFieldException {
        if (value instanceof JsonObject object) {
            return new JsonRow(object, path(field) + ".");
        }
        throw unreadable(field, value, Reasons.not(Shape.OBJECT));
    }

    private Optional<BigDecimal> findNumber(String field, Shape wanted) throws UnreadableFieldException {
        JsonValue value = find(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        String text = value instanceof JsonString string ? string.getString().strip() : "no number";
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            throw unreadable(field, value, Reasons.not(wanted));
        }
    }

    private @Nullable JsonValue find(String field) throws UnreadableFieldException {
        return JsonPath.find(json, field, place);
    }

    private <T> T required(String field, Optional<T> found) throws UnreadableFieldException {
        if (found.isEmpty()) {
            JsonValue value = find(field);
            throw new UnreadableFieldException(
                    path(field), value == null ? null : JsonPath.printed(value), Reasons.MISSING);
        }
        return found.get();
    }

    private UnreadableFieldException unreadable(String field, @Nullable JsonValue value, LocalizedText reason) {
        return new UnreadableFieldException(path(field), value == null ? null : JsonPath.printed(value), reason);
    }
}
