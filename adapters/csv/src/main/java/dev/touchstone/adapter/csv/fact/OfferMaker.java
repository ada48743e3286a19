package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Offer;
import dev.touchstone.plugin.fact.ServiceFact;
import java.time.Instant;
import java.util.Optional;

/** Makes offers. One without the instant it was due needs the instant it was made. */
final class OfferMaker implements KindMaker {

    @Override
    public ServiceFact make(FactKey key, Circumstances circumstances, FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException {
        Optional<Instant> due = fields.findInstant("due");
        Instant made = due.isPresent() ? fields.findInstant("made").orElse(null) : fields.requireInstant("made");
        return new Offer(
                key,
                circumstances,
                due.orElse(null),
                made,
                fields.findFlag("accepted").orElse(null),
                fields.findText("product").orElse(null));
    }
}
