package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import java.time.Instant;

/** Makes calls and chats. */
final class ContactMaker implements KindMaker {

    @Override
    public ServiceFact make(FactKey key, Circumstances circumstances, FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException {
        Instant started = fields.requireInstant("started");
        ContactOutcome outcome = fields.requireChoice("outcome", ContactOutcome.class);
        return Contact.builder(key, mapping.kind(), started, outcome)
                .circumstances(circumstances)
                .direction(fields.findChoice("direction", Direction.class).orElse(null))
                .connected(fields.findFlag("connected").orElse(null))
                .waited(fields.findDuration("waited").orElse(null))
                .talked(fields.findDuration("talked").orElse(null))
                .held(fields.findDuration("held").orElse(null))
                .afterWork(fields.findDuration("afterWork").orElse(null))
                .resolved(fields.findFlag("resolved").orElse(null))
                .build();
    }
}
