package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.RowChoice.Take;
import dev.touchstone.adapter.csv.mapping.ValueMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Gives the texts that mapped values have in the rows of one fact.
 *
 * @param rows of the fact
 */
record ValueTexts(FactRows rows) {

    /** The source's own words, not translated. */
    Optional<String> raw(ValueMapping value) throws UnreadableValueException {
        if (value.source().constant() != null) {
            return Optional.of(value.source().constant());
        }
        if (value.choice() != null && value.choice().take() == Take.COUNT) {
            return Optional.of(Long.toString(rows.count(value)));
        }
        Optional<Row> row = rows.choose(value);
        return row.isEmpty() ? Optional.empty() : value.findRaw(row.get());
    }

    /** Our words. */
    Optional<String> text(ValueMapping value) throws UnreadableValueException {
        return raw(value).map(value::translate).filter(text -> !text.isBlank());
    }

    /** Our words, of a cell that may hold several. */
    List<String> list(ValueMapping value) throws UnreadableValueException {
        Optional<String> raw = raw(value);
        if (raw.isEmpty()) {
            return List.of();
        }
        String separator = value.notation().separator();
        String[] parts = separator == null || separator.isEmpty()
                ? new String[] {raw.get()}
                : raw.get().split(Pattern.quote(separator), -1);
        List<String> texts = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                texts.add(value.translate(part.strip()));
            }
        }
        return texts;
    }

    /** What a text means; one that means nothing is refused for the reason given. */
    <T> Optional<T> convert(
            ValueMapping value, Function<String, Optional<T>> conversion, Function<String, LocalizedText> reason)
            throws UnreadableValueException {
        Optional<String> text = text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> converted = conversion.apply(text.get());
        if (converted.isEmpty()) {
            throw new UnreadableValueException(
                    value.source().label(), raw(value).orElse(text.get()), reason.apply(text.get()));
        }
        return converted;
    }

    /** Refuses a date without its time, or a time without its date. */
    void requireWhole(ValueMapping value) throws UnreadableValueException {
        Optional<Row> row = rows.choose(value);
        Optional<String> gap = row.isEmpty() ? Optional.empty() : value.findGap(row.get());
        if (gap.isPresent()) {
            throw new UnreadableValueException(gap.get(), null, Wording.of("value.part-missing", gap.get()));
        }
    }
}
