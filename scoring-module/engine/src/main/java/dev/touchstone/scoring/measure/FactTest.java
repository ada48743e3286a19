package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.FactFilter.AllOf;
import dev.touchstone.scoring.measure.FactFilter.AnyOf;
import dev.touchstone.scoring.measure.FactFilter.Everything;
import dev.touchstone.scoring.measure.FactFilter.KindIn;
import dev.touchstone.scoring.measure.FactFilter.Not;
import dev.touchstone.scoring.period.TimeWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A filter made ready for many facts. It means exactly the facts that the filter matches. */
@FunctionalInterface
interface FactTest {

    /** Means every fact. */
    FactTest ALWAYS = (fact, anchor) -> true;

    /** Whether a fact is meant that an instant dates. */
    boolean means(ServiceFact fact, Instant anchor);

    /** Composes the parts of a filter that restrict anything. */
    static FactTest of(FactFilter filter, ZoneId zone) {
        if (filter instanceof Everything) {
            return ALWAYS;
        }
        if (filter instanceof AllOf all) {
            return allOf(all.filters().stream().map(part -> of(part, zone)).toList());
        }
        if (filter instanceof AnyOf any) {
            List<FactTest> parts =
                    any.filters().stream().map(part -> of(part, zone)).toList();
            return parts.contains(ALWAYS) ? ALWAYS : anyOf(parts.toArray(FactTest[]::new));
        }
        if (filter instanceof Not not) {
            FactTest negated = of(not.filter(), zone);
            return (fact, anchor) -> !negated.means(fact, anchor);
        }
        if (filter instanceof KindIn kindIn && !kindIn.kinds().isEmpty()) {
            Set<FactKind> kinds = EnumSet.copyOf(kindIn.kinds());
            return (fact, anchor) -> kinds.contains(fact.kind());
        }
        return (fact, anchor) -> filter.matches(fact, anchor, zone);
    }

    /** Whatever an exemption covers. */
    static FactTest of(Exemption exemption, ZoneId zone) {
        FactTest filter = of(exemption.filter(), zone);
        TimeWindow[] windows = exemption.windows().toArray(TimeWindow[]::new);
        if (windows.length == 0) {
            return filter;
        }
        FactTest inTime = (fact, anchor) -> {
            for (TimeWindow window : windows) {
                if (window.contains(anchor, zone)) {
                    return true;
                }
            }
            return false;
        };
        return allOf(List.of(inTime, filter));
    }

    private static FactTest allOf(List<FactTest> parts) {
        FactTest[] restricting = parts.stream().filter(part -> part != ALWAYS).toArray(FactTest[]::new);
        return switch (restricting.length) {
            case 0 -> ALWAYS;
            case 1 -> restricting[0];
            default ->
                (fact, anchor) -> {
                    for (FactTest part : restricting) {
                        if (!part.means(fact, anchor)) {
                            return false;
                        }
                    }
                    return true;
                };
        };
    }

    private static FactTest anyOf(FactTest... parts) {
        return (fact, anchor) -> {
            for (FactTest part : parts) {
                if (part.means(fact, anchor)) {
                    return true;
                }
            }
            return false;
        };
    }
}
