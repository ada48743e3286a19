package dev.touchstone.adapter.csv.mapping;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which of the rows with one key a value is taken from.
 *
 * @param take how to choose
 * @param by the column that is compared, for {@link Take#GREATEST} and {@link Take#LEAST}; null for the others
 * @param where only rows that fulfil it come into question; null for all
 */
public record RowChoice(
        Take take, @Nullable ColumnRef by, @Nullable Condition where) {

    /** How to choose a row. */
    public enum Take {
        /** The first in the file. */
        FIRST,
        /** The last in the file. */
        LAST,
        /** The one whose own instant is the earliest. */
        EARLIEST,
        /** The one whose own instant is the latest. */
        LATEST,
        /** The one with the greatest number or date in another column; the later in the file if two are equal. */
        GREATEST,
        /** The one with the smallest number or date in another column; the later in the file if two are equal. */
        LEAST,
        /** None: the value is how many rows fulfil the condition. */
        COUNT
    }

    void eachColumn(Consumer<ColumnRef> visitor) {
        if (by != null) {
            visitor.accept(by);
        }
        if (where != null) {
            where.eachColumn(visitor);
        }
    }
}
