package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.work.Disposition;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The tickets. */
final class TicketLedger implements Ledger {

    static final String NAME = "tickets";
    private static final int SORTED_OUT_AFTER_SECONDS = 600;

    @Override
    public StreamDescriptor stream() {
        return Streams.describe(NAME, "工单", "工單", "Tickets", FactKind.TICKET);
    }

    @Override
    public List<Entry> listEntries(WorkMonth month, Instant asOf) {
        List<Entry> entries = new ArrayList<>();
        for (ServiceCase matter : month.cases()) {
            if (!matter.hasTicket() || matter.opened().isAfter(asOf)) {
                continue;
            }
            if (matter.regular()) {
                entries.add(new TicketSheet(matter, month.company(), asOf).entry());
            } else if (!sortedOut(matter).isAfter(asOf)) {
                entries.add(new Entry(sortedOut(matter), noRequest(matter)));
            }
        }
        return entries;
    }

    private static Instant sortedOut(ServiceCase matter) {
        return matter.opened().plusSeconds(SORTED_OUT_AFTER_SECONDS);
    }

    private static Ticket noRequest(ServiceCase matter) {
        FactKey key = Keys.ticket(matter);
        boolean merged = matter.disposition() == Disposition.MERGED;
        return Ticket.builder(
                        key, matter.opened(), merged ? TicketStatus.MERGED : TicketStatus.SPAM, merged ? "已合并" : "垃圾")
                .circumstances(Marking.mark(key, matter).build())
                .build();
    }
}
