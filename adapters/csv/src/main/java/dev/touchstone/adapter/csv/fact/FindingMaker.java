package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.ServiceFact;

/** Makes findings. */
final class FindingMaker implements KindMaker {

    @Override
    public ServiceFact make(FactKey key, Circumstances circumstances, FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException {
        return new Finding(
                key,
                circumstances,
                fields.requireText("finding"),
                fields.requireText("evidence"),
                fields.requireInstant("established"));
    }
}
