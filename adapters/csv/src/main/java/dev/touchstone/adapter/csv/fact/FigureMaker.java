package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.TeamRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Makes figures. Without a last day, one covers what the mapping says from its first. */
final class FigureMaker implements KindMaker {

    @Override
    public ServiceFact make(FactKey key, Circumstances circumstances, FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException {
        LocalDate from = fields.requireDay("from");
        Optional<LocalDate> until = fields.findDay("until");
        return new Figure(
                key,
                circumstances,
                fields.findText("team").map(TeamRef::new).orElse(null),
                fields.requireText("name"),
                from,
                until.isPresent() ? until.get() : mapping.details().covers().until(from),
                fields.requireNumber("numerator"),
                fields.findNumber("denominator").orElse(BigDecimal.ONE),
                fields.findText("unit").orElse(null),
                fields.findCount("sampleSize").orElse(null),
                fields.findText("source").orElse(null));
    }
}
