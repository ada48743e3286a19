package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps every customer's contacts until all are seen, then tells which were repeated. */
final class RepeatCounter implements Counter {

    private final Lens lens;
    private final RepeatMeasure measure;
    private final RepeatWindow window;
    private final Map<CustomerRef, CustomerHistory> customers = new HashMap<>();

    RepeatCounter(Lens lens, RepeatMeasure measure) {
        this.lens = lens;
        this.measure = measure;
        this.window = new RepeatWindow(measure.recurrence().start());
    }

    @Override
    public void accept(Sighting sighting, Consumer<Evidence> evidence) {
        IdentifiedFact identified = sighting.identified();
        ServiceFact fact = identified.fact();
        boolean outbound = fact instanceof Contact contact && Workload.isOutbound(contact);
        if (!measure.kinds().contains(fact.kind()) || outbound) {
            return;
        }
        boolean later = isRequest(fact) && matters(RepeatWindow.begun(fact));
        Optional<Dating> earlier = lens.findDating(sighting);
        if (!later && earlier.isEmpty()) {
            return;
        }
        Visit visit = Visit.of(identified);
        Optional<CustomerHistory> history =
                fact.circumstances().findCustomer().map(CustomerRef::normalized).map(this::of);
        if (later) {
            history.ifPresent(known -> known.add(visit));
        }
        earlier.ifPresent(dating -> {
            Observation observed = lens.judge(fact, dating, observe(fact, history.isPresent()));
            Evidence unless = lens.evidence(identified, null, dating.instant(), observed);
            if (observed instanceof Observation.Counted && history.isPresent()) {
                history.get().add(new Occasion(visit, window.from(fact), unless));
            } else {
                evidence.accept(unless);
            }
        });
    }

    @Override
    public void finish(Consumer<Evidence> evidence) {
        for (CustomerHistory history : customers.values()) {
            history.close();
            for (Occasion occasion : history.occasions()) {
                boolean repeated = history.isRepeated(occasion, measure.recurrence());
                evidence.accept(repeated ? occasion.unless().with(measure.observe(true)) : occasion.unless());
            }
        }
    }

    @Override
    public void merge(Counter other) {
        ((RepeatCounter) other)
                .customers.forEach((customer, history) -> of(customer).merge(history));
    }

    private CustomerHistory of(CustomerRef customer) {
        return customers.computeIfAbsent(customer, first -> new CustomerHistory());
    }

    private Observation observe(ServiceFact fact, boolean identified) {
        Optional<Exclusion.Reason> objection = window.findObjection(fact);
        if (objection.isPresent()) {
            return Observation.leftOut(objection.get());
        }
        return identified || measure.recurrence().unidentified() == Unidentified.NOT_REPEATED
                ? measure.observe(false)
                : Observation.leftOut(Exclusion.Reason.ANONYMOUS);
    }

    private boolean matters(Instant begun) {
        return !begun.isBefore(lens.scope().start())
                && begun.isBefore(lens.scope().end().plus(measure.lookAhead()));
    }

    private static boolean isRequest(ServiceFact fact) {
        return !(fact instanceof Ticket ticket)
                || Standing.findObjection(ticket).isEmpty();
    }
}
