package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;

/** Makes complaints. */
final class ComplaintMaker implements KindMaker {

    @Override
    public ServiceFact make(FactKey key, Circumstances circumstances, FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException {
        return new Complaint(
                key,
                circumstances,
                fields.requireInstant("received"),
                fields.findKey("about", mapping.name()).orElse(null),
                fields.findInstant("due").orElse(null),
                fields.findInstant("handled").orElse(null));
    }
}
