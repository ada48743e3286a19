package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** How many complaints there are per hundred requests served; more than a hundred are possible. The sample counts requests. */
public sealed interface ComplaintsPerRequest extends FactMeasure permits ComplaintRate, ComplaintsHandled {

    /**
     * What the rate is taken of.
     *
     * @return the requests in the denominator
     */
    Workload requests();

    @Override
    default Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    default SortedSet<FactKind> kinds() {
        Set<FactKind> kinds = new TreeSet<>(requests().kinds());
        kinds.add(FactKind.COMPLAINT);
        return InOrder.copyOf(kinds);
    }

    @Override
    default boolean proportion() {
        return false;
    }
}
