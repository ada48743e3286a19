package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.DatePatterns;
import dev.touchstone.adapter.csv.mapping.Numbers;
import dev.touchstone.adapter.csv.mapping.RowChoice;
import dev.touchstone.adapter.csv.mapping.ValueMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.adapter.csv.wording.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides, row by row, which row with a key a value is taken from.
 *
 * @param choice how
 * @param own the value itself, whose instants EARLIEST and LATEST compare; null for the stream's own choice
 * @param dates in which a compared column may be written, if it holds no numbers
 * @param zone of times that do not say theirs
 */
record Chooser(RowChoice choice, @Nullable ValueMapping own, DatePatterns dates, ZoneId zone) {

    /** What has been chosen so far. */
    static final class Chosen {
        @Nullable Row row;

        @Nullable Comparable<?> measure;

        long count;
    }

    /** Whether the row replaces the one chosen so far; counts it in any case. */
    boolean takes(Row row, Chosen chosen) throws UnreadableValueException {
        if (choice.where() != null && !choice.where().holds(row)) {
            return false;
        }
        chosen.count++;
        return switch (choice.take()) {
            case FIRST -> chosen.row == null;
            case LAST -> true;
            case COUNT -> false;
            case EARLIEST, LATEST, GREATEST, LEAST -> beats(row, chosen);
        };
    }

    private boolean beats(Row row, Chosen chosen) throws UnreadableValueException {
        Optional<? extends Comparable<?>> measure = choice.by() == null ? instant(row) : measure(row);
        if (measure.isEmpty()) {
            return false;
        }
        boolean better = chosen.measure == null || wins(compare(measure.get(), chosen.measure, row));
        if (better) {
            chosen.measure = measure.get();
        }
        return better;
    }

    private boolean wins(int order) {
        return switch (choice.take()) {
            case GREATEST -> order >= 0;
            case LEAST -> order <= 0;
            case LATEST -> order > 0;
            default -> order < 0;
        };
    }

    private int compare(Comparable<?> left, Comparable<?> right, Row row) throws UnreadableValueException {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (left instanceof Instant a && right instanceof Instant b) {
            return a.compareTo(b);
        }
        String column = Objects.requireNonNull(choice.by()).name();
        throw new UnreadableValueException(column, row.get(column), Wording.of("value.not-comparable"));
    }

    private Optional<Instant> instant(Row row) throws UnreadableValueException {
        ValueMapping value = Objects.requireNonNull(own);
        Optional<String> text = value.findRaw(row);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Instants.read(value, text.get(), zone));
    }

    private Optional<? extends Comparable<?>> measure(Row row) throws UnreadableValueException {
        String column = Objects.requireNonNull(choice.by()).name();
        String text = row.get(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Numbers.read(text);
        if (number.isPresent()) {
            return number;
        }
        Optional<Instant> instant = dates.instant(text, zone);
        if (instant.isEmpty()) {
            throw new UnreadableValueException(column, text, Wording.of("value.not-comparable"));
        }
        return instant;
    }
}
