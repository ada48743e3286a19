package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something that holds for a row or does not. Data, not a script. */
public sealed interface Condition {

    /**
     * Whether it holds.
     *
     * @param row a row of a table that has the columns
     * @return true if it does
     */
    boolean holds(Row row);

    /**
     * Tells the columns it looks at.
     *
     * @param visitor gets each
     */
    void eachColumn(Consumer<ColumnRef> visitor);

    /**
     * The text of a cell is one of some.
     *
     * @param column looked at
     * @param texts exactly, without surrounding blanks
     */
    record Is(ColumnRef column, Set<String> texts) implements Condition {

        /** Copies the set. */
        public Is {
            texts = Set.copyOf(texts);
        }

        @Override
        public boolean holds(Row row) {
            return texts.contains(row.get(column.name()));
        }

        @Override
        public void eachColumn(Consumer<ColumnRef> visitor) {
            visitor.accept(column);
        }
    }

    /**
     * A cell holds something.
     *
     * @param column looked at
     * @param missing texts that stand for nothing
     */
    record Present(ColumnRef column, Missing missing) implements Condition {

        @Override
        public boolean holds(Row row) {
            return !missing.covers(row.get(column.name()));
        }

        @Override
        public void eachColumn(Consumer<ColumnRef> visitor) {
            visitor.accept(column);
        }
    }

    /**
     * The number in a cell lies in a range; a cell without a number does not.
     *
     * @param column looked at
     * @param atLeast lower bound, included; null for none
     * @param below upper bound, excluded; null for none
     */
    record InRange(
            ColumnRef column,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal below) implements Condition {

        @Override
        public boolean holds(Row row) {
            return Numbers.read(row.get(column.name()))
                    .filter(number -> atLeast == null || number.compareTo(atLeast) >= 0)
                    .filter(number -> below == null || number.compareTo(below) < 0)
                    .isPresent();
        }

        @Override
        public void eachColumn(Consumer<ColumnRef> visitor) {
            visitor.accept(column);
        }
    }

    /**
     * All of several hold.
     *
     * @param parts the several
     */
    record All(List<Condition> parts) implements Condition {

        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Row row) {
            return parts.stream().allMatch(part -> part.holds(row));
        }

        @Override
        public void eachColumn(Consumer<ColumnRef> visitor) {
            parts.forEach(part -> part.eachColumn(visitor));
        }
    }

    /**
     * At least one of several holds.
     *
     * @param parts the several
     */
    record Any(List<Condition> parts) implements Condition {

        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Row row) {
            return parts.stream().anyMatch(part -> part.holds(row));
        }

        @Override
        public void eachColumn(Consumer<ColumnRef> visitor) {
            parts.forEach(part -> part.eachColumn(visitor));
        }
    }

    /**
     * Another one does not hold.
     *
     * @param part the other
     */
    record Not(Condition part) implements Condition {

        @Override
        public boolean holds(Row row) {
            return !part.holds(row);
        }

        @Override
        public void eachColumn(Consumer<ColumnRef> visitor) {
            part.eachColumn(visitor);
        }
    }
}
