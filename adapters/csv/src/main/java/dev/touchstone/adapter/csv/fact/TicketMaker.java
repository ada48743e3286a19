package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes tickets. Without a raw status of its own, the source's word for the status is kept. */
final class TicketMaker implements KindMaker {

    @Override
    public ServiceFact make(FactKey key, Circumstances circumstances, FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException {
        TicketStatus status = fields.requireChoice("status", TicketStatus.class);
        Optional<String> ownWord = fields.findText("rawStatus");
        String raw =
                ownWord.isPresent() ? ownWord.get() : fields.findRaw("status").orElse(status.name());
        return Ticket.builder(key, fields.requireInstant("opened"), status, raw)
                .circumstances(circumstances)
                .firstResponse(firstResponse(fields))
                .firstClosed(fields.findInstant("firstClosed").orElse(null))
                .lastClosed(fields.findInstant("lastClosed").orElse(null))
                .reopens(fields.findCount("reopens").orElse(null))
                .contacts(fields.findCount("contacts").orElse(null))
                .transfers(fields.findCount("transfers").orElse(null))
                .slaMet(fields.findFlag("slaMet").orElse(null))
                .complaint(fields.findFlag("complaint").orElse(null))
                .firstContact(fields.findFlag("firstContact").orElse(null))
                .owners(fields.rows().owners())
                .build();
    }

    private static @Nullable FirstResponse firstResponse(FieldReader fields) throws UnreadableValueException {
        Optional<Instant> at = fields.findInstant("firstResponse.at");
        Optional<Duration> after = fields.findDuration("firstResponse.after");
        if (at.isEmpty() && after.isEmpty()) {
            return null;
        }
        ResponseBasis basis =
                fields.findChoice("firstResponse.basis", ResponseBasis.class).orElse(ResponseBasis.CALENDAR);
        return new FirstResponse(at.orElse(null), after.orElse(null), basis);
    }
}
