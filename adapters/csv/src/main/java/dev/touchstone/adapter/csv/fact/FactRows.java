package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.ValueMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.plugin.fact.Ownership;
import java.util.List;
import java.util.Optional;

/** The row, or the rows with one key, that become a fact. */
public interface FactRows {

    /**
     * The row that speaks for the fact: its position and raw text are kept if the fact is rejected.
     *
     * @return the row
     */
    Row speaker();

    /**
     * The row a value is taken from.
     *
     * @param value its mapping
     * @return empty if no row comes into question
     * @throws UnreadableValueException if rows cannot be compared
     */
    Optional<Row> choose(ValueMapping value) throws UnreadableValueException;

    /**
     * How many rows fulfil the condition of a value that counts.
     *
     * @param value its mapping
     * @return at least 0
     */
    long count(ValueMapping value);

    /**
     * The owner history the rows tell.
     *
     * @return oldest first; empty if none is mapped
     * @throws UnreadableValueException if an instant cannot be read
     */
    List<Ownership> owners() throws UnreadableValueException;
}
