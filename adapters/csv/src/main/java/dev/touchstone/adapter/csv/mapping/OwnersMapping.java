package dev.touchstone.adapter.csv.mapping;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The owner history in an event log: a row tells who owned the record from an instant on.
 *
 * @param agent who; null if only teams are known
 * @param team which team; null if only people are known
 * @param from since when
 */
public record OwnersMapping(
        @Nullable ValueMapping agent, @Nullable ValueMapping team, ValueMapping from) {

    void eachColumn(Consumer<ColumnRef> visitor) {
        if (agent != null) {
            agent.eachColumn(visitor);
        }
        if (team != null) {
            team.eachColumn(visitor);
        }
        from.eachColumn(visitor);
    }
}
