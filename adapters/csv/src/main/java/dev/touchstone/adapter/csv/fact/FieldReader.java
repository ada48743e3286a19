package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.FieldCatalogue;
import dev.touchstone.adapter.csv.mapping.ValueMapping;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.text.LocalizedText;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the fields of one fact from its rows. What is not mapped or missing is empty; what cannot be read throws. */
public final class FieldReader {

    private final Map<String, ValueMapping> fields;
    private final ValueTexts texts;
    private final ZoneId zone;

    /**
     * Reads from rows.
     *
     * @param fields where each field comes from
     * @param rows of one fact
     * @param zone of times that do not say theirs
     */
    public FieldReader(Map<String, ValueMapping> fields, FactRows rows, ZoneId zone) {
        this.fields = fields;
        this.texts = new ValueTexts(rows);
        this.zone = zone;
    }

    FactRows rows() {
        return texts.rows();
    }

    /** The source's own words for a field, not translated. */
    Optional<String> findRaw(String field) throws UnreadableValueException {
        ValueMapping value = fields.get(field);
        return value == null ? Optional.empty() : texts.raw(value);
    }

    /**
     * The text of a field.
     *
     * @param field its name
     * @return in our words
     * @throws UnreadableValueException if rows cannot be compared
     */
    public Optional<String> findText(String field) throws UnreadableValueException {
        ValueMapping value = fields.get(field);
        return value == null ? Optional.empty() : texts.text(value);
    }

    /**
     * The text of a field that has to be there.
     *
     * @param field its name
     * @return in our words
     * @throws UnreadableValueException if it is missing
     */
    public String requireText(String field) throws UnreadableValueException {
        return require(field, findText(field));
    }

    Optional<Instant> findInstant(String field) throws UnreadableValueException {
        Optional<String> text = findText(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        texts.requireWhole(get(field));
        return Optional.of(Instants.read(get(field), text.get(), zone));
    }

    Instant requireInstant(String field) throws UnreadableValueException {
        return require(field, findInstant(field));
    }

    /**
     * The day of a field.
     *
     * @param field its name
     * @return the day
     * @throws UnreadableValueException if it is none
     */
    public Optional<LocalDate> findDay(String field) throws UnreadableValueException {
        Optional<String> text = findText(field);
        return text.isEmpty() ? Optional.empty() : Optional.of(Instants.readDay(get(field), text.get(), zone));
    }

    /**
     * The day of a field that has to be there.
     *
     * @param field its name
     * @return the day
     * @throws UnreadableValueException if it is missing or none
     */
    public LocalDate requireDay(String field) throws UnreadableValueException {
        return require(field, findDay(field));
    }

    Optional<Duration> findDuration(String field) throws UnreadableValueException {
        return convert(
                field,
                text -> get(field).notation().unit().read(text),
                text -> Wording.of(
                        "value.not-a-duration", text, get(field).notation().unit()));
    }

    Optional<Boolean> findFlag(String field) throws UnreadableValueException {
        return convert(field, Conversions::flag, text -> Wording.of("value.not-a-flag", text));
    }

    Optional<Integer> findCount(String field) throws UnreadableValueException {
        return convert(field, Conversions::count, text -> Wording.of("value.not-a-count", text));
    }

    Optional<BigDecimal> findNumber(String field) throws UnreadableValueException {
        return convert(field, Conversions::number, text -> Wording.of("value.not-a-number", text));
    }

    BigDecimal requireNumber(String field) throws UnreadableValueException {
        return require(field, findNumber(field));
    }

    /**
     * The constant a field names.
     *
     * @param <E> its type
     * @param field its name
     * @param type the constants there are
     * @return the constant
     * @throws UnreadableValueException if there is no such constant
     */
    public <E extends Enum<E>> Optional<E> findChoice(String field, Class<E> type) throws UnreadableValueException {
        return convert(
                field,
                text -> Conversions.choice(text, type),
                text -> Wording.of("value.not-a-choice", text, field, Arrays.toString(type.getEnumConstants())));
    }

    <E extends Enum<E>> E requireChoice(String field, Class<E> type) throws UnreadableValueException {
        return require(field, findChoice(field, type));
    }

    Optional<FactKey> findKey(String field, String stream) throws UnreadableValueException {
        Optional<String> text = findText(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String named = get(field).notation().stream();
        return Optional.of(new FactKey(named == null ? stream : named, text.get()));
    }

    Optional<URI> findLink(String field) throws UnreadableValueException {
        return convert(field, Conversions::link, text -> Wording.of("value.not-a-link", text));
    }

    /** The texts of a field whose cell may hold several. */
    List<String> listTexts(String field) throws UnreadableValueException {
        ValueMapping value = fields.get(field);
        return value == null ? List.of() : texts.list(value);
    }

    /** The names of the mapped attributes. */
    List<String> listAttributes() {
        return fields.keySet().stream()
                .filter(field -> field.startsWith(FieldCatalogue.ATTRIBUTE))
                .sorted()
                .toList();
    }

    /** Reads a value that stands outside the fields, such as an item of an inspection. */
    Optional<BigDecimal> findNumber(ValueMapping value) throws UnreadableValueException {
        return texts.convert(value, Conversions::number, text -> Wording.of("value.not-a-number", text));
    }

    /** Reads how often something is noted outside the fields, such as a fault of an inspection. */
    int countNoted(ValueMapping value) throws UnreadableValueException {
        return texts.convert(value, Conversions::noted, text -> Wording.of("value.not-a-count", text))
                .orElse(0);
    }

    /** Refuses a value for a reason that only the kind of fact knows. */
    UnreadableValueException refuse(String field, String value, LocalizedText reason) {
        return new UnreadableValueException(get(field).source().label(), value, reason);
    }

    private <T> Optional<T> convert(
            String field, Function<String, Optional<T>> conversion, Function<String, LocalizedText> reason)
            throws UnreadableValueException {
        ValueMapping value = fields.get(field);
        return value == null ? Optional.empty() : texts.convert(value, conversion, reason);
    }

    private <T> T require(String field, Optional<T> value) throws UnreadableValueException {
        if (value.isPresent()) {
            return value.get();
        }
        ValueMapping mapping = fields.get(field);
        throw new UnreadableValueException(
                mapping == null ? field : mapping.source().label(), null, Wording.of("value.missing", field));
    }

    private ValueMapping get(String field) {
        ValueMapping value = fields.get(field);
        if (value == null) {
            throw new IllegalStateException("Field " + field + " is not mapped");
        }
        return value;
    }
}
