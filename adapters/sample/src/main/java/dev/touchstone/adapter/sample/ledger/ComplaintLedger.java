package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.work.Grievance;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Complaints, with the time by which each has to be handled. */
final class ComplaintLedger implements Ledger {

    static final String NAME = "complaints";

    @Override
    public StreamDescriptor stream() {
        return Streams.describe(NAME, "投诉", "客訴", "Complaints", FactKind.COMPLAINT);
    }

    @Override
    public List<Entry> listEntries(WorkMonth month, Instant asOf) {
        List<Entry> entries = new ArrayList<>();
        for (ServiceCase matter : month.cases()) {
            Grievance.findIn(matter)
                    .filter(grievance -> !grievance.received().isAfter(asOf))
                    .ifPresent(grievance -> entries.add(complaint(matter, grievance, asOf)));
        }
        return entries;
    }

    private static Entry complaint(ServiceCase matter, Grievance grievance, Instant asOf) {
        FactKey key = new FactKey(NAME, "K" + matter.number());
        Instant handled = grievance.handled();
        boolean done = handled != null && !handled.isAfter(asOf);
        Complaint complaint = new Complaint(
                key,
                Marking.mark(key, matter)
                        .person(Role.ASSESSED, matter.agent().ref())
                        .build(),
                grievance.received(),
                matter.hasTicket() ? Keys.ticket(matter) : Keys.contact(matter),
                grievance.due(),
                done ? handled : null);
        return new Entry(done && handled != null ? handled : grievance.received(), complaint);
    }
}
