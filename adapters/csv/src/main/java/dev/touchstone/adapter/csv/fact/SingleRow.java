package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.ValueMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.plugin.fact.Ownership;
import java.util.List;
import java.util.Optional;

/**
 * A row that is a fact by itself.
 *
 * @param speaker the row
 */
public record SingleRow(Row speaker) implements FactRows {

    @Override
    public Optional<Row> choose(ValueMapping value) {
        return Optional.of(speaker);
    }

    @Override
    public long count(ValueMapping value) {
        throw new IllegalStateException("A single row is not counted: " + value.path());
    }

    @Override
    public List<Ownership> owners() {
        return List.of();
    }
}
