package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.period.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The parts of a period that are measured separately: the period itself, its months where their values are averaged, or its days. */
final class Scope {

    private final List<Period> parts;
    private final List<Instant> bounds = new ArrayList<>();
    private final ZoneId zone;
    private final List<Exempting> exemptions;

    /** An exemption made ready: which facts it covers, and how it leaves them out. */
    private record Exempting(FactTest covered, Exclusion why) {}

    private Scope(Measuring measuring, List<Period> parts) {
        this.parts = parts;
        this.zone = measuring.zone();
        this.exemptions = measuring.exemptions().stream()
                .map(exemption -> new Exempting(
                        FactTest.of(exemption, zone), new Exclusion(Exclusion.Reason.EXEMPT, exemption.key())))
                .toList();
        parts.forEach(part -> bounds.add(part.start(zone)));
        bounds.add(measuring.period().end(zone));
    }

    static Scope of(Measuring measuring) {
        Period period = measuring.period();
        return new Scope(measuring, measuring.pooling() == Pooling.ALL_RECORDS ? List.of(period) : period.listMonths());
    }

    /** Every day of the period by itself. */
    static Scope ofDays(Measuring measuring) {
        return new Scope(
                measuring,
                measuring
                        .period()
                        .from()
                        .datesUntil(measuring.period().until())
                        .map(day -> Period.span(day, day.plusDays(1)))
                        .toList());
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
        int found = Collections.binarySearch(bounds, instant);
        return found >= 0 ? found : -found - 2;
    }

    Optional<Exclusion> findExemption(ServiceFact fact, Instant anchor) {
        for (Exempting exemption : exemptions) {
            if (exemption.covered().means(fact, anchor)) {
                return Optional.of(exemption.why());
            }
        }
        return Optional.empty();
    }
}
