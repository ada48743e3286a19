package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.fact.Chooser.Chosen;
import dev.touchstone.adapter.csv.mapping.OwnersMapping;
import dev.touchstone.adapter.csv.mapping.ValueMapping;
import dev.touchstone.adapter.csv.table.Row;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.TeamRef;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of the rows with one key. */
public final class EventRows implements FactRows {

    private final Map<String, Integer> chooserOf;
    private final Chosen[] chosen;
    private final List<Ownership> owners = new ArrayList<>();
    private Row speaker;
    private @Nullable UnreadableValueException failure;

    EventRows(int choosers, Map<String, Integer> chooserOf, Row first) {
        this.chooserOf = chooserOf;
        this.chosen = new Chosen[choosers];
        this.speaker = first;
        for (int i = 0; i < choosers; i++) {
            chosen[i] = new Chosen();
        }
    }

    Chosen chosen(int chooser) {
        return chosen[chooser];
    }

    /** Remembers the first row that could not be read; the fact will be rejected with it. */
    void fail(UnreadableValueException unreadable, Row row) {
        if (failure == null) {
            failure = unreadable;
            speaker = row;
        }
    }

    void addOwner(OwnersMapping mapping, Row row, ZoneId zone) throws UnreadableValueException {
        Optional<String> from = mapping.from().findRaw(row);
        if (from.isEmpty()) {
            return;
        }
        Ownership next = new Ownership(
                text(mapping.agent(), row).map(AgentRef::new).orElse(null),
                text(mapping.team(), row).map(TeamRef::new).orElse(null),
                Instants.read(mapping.from(), from.get(), zone));
        Ownership last = owners.isEmpty() ? null : owners.get(owners.size() - 1);
        if (last == null || !same(last, next) || next.from().isBefore(last.from())) {
            owners.add(next);
        }
    }

    private static Optional<String> text(@Nullable ValueMapping value, Row row) {
        return value == null ? Optional.empty() : value.findRaw(row).map(value::translate);
    }

    /** Whether some row speaks for the fact; if not, none fulfils the stream's condition on rows. */
    boolean spoken() {
        return failure != null || chosen[0].row != null;
    }

    @Override
    public Row speaker() {
        Row row = chosen[0].row;
        return failure == null && row != null ? row : speaker;
    }

    @Override
    public Optional<Row> choose(ValueMapping value) throws UnreadableValueException {
        if (failure != null) {
            throw failure;
        }
        return Optional.ofNullable(chosen[chooserOf.getOrDefault(value.path(), 0)].row);
    }

    @Override
    public long count(ValueMapping value) {
        return chosen[chooserOf.getOrDefault(value.path(), 0)].count;
    }

    @Override
    public List<Ownership> owners() throws UnreadableValueException {
        if (failure != null) {
            throw failure;
        }
        List<Ownership> changes = new ArrayList<>();
        owners.stream().sorted(Comparator.comparing(Ownership::from)).forEach(next -> {
            Ownership last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (last == null || !same(last, next)) {
                changes.add(next);
            }
        });
        return changes;
    }

    private static boolean same(Ownership a, Ownership b) {
        return Objects.equals(a.agent(), b.agent()) && Objects.equals(a.team(), b.team());
    }
}
