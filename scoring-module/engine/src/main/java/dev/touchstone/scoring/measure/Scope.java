package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.period.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a period that are measured separately: the period itself, or its months where their values are averaged. */
final class Scope {

    private final List<Period> parts;
    private final List<Instant> bounds = new ArrayList<>();
    private final ZoneId zone;
    private final List<Exemption> exemptions;

    Scope(Period period, ZoneId zone, Pooling pooling, List<Exemption> exemptions) {
        this.parts = pooling == Pooling.ALL_RECORDS ? List.of(period) : period.listMonths();
        this.zone = zone;
        this.exemptions = exemptions;
        parts.forEach(part -> bounds.add(part.start(zone)));
        bounds.add(period.end(zone));
    }

    ZoneId zone() {
        return zone;
    }

    Instant start() {
        return bounds.get(0);
    }

    Instant end() {
        return bounds.get(bounds.size() - 1);
    }

    int size() {
        return parts.size();
    }

    Period part(int index) {
        return parts.get(index);
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(start()) && instant.isBefore(end());
    }

    /** Which part an instant of the period lies in. */
    int indexOf(Instant instant) {
        int index = 0;
        while (!instant.isBefore(bounds.get(index + 1))) {
            index++;
        }
        return index;
    }

    Optional<Exclusion> findExemption(ServiceFact fact, Instant anchor) {
        for (Exemption exemption : exemptions) {
            if (exemption.covers(fact, anchor, zone)) {
                return Optional.of(new Exclusion(Exclusion.Reason.EXEMPT, exemption.key()));
            }
        }
        return Optional.empty();
    }
}
