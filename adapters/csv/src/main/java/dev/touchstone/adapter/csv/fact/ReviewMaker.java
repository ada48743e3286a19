package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import java.math.BigDecimal;
import java.util.Objects;

/** Makes reviews. */
final class ReviewMaker implements KindMaker {

    @Override
    public ServiceFact make(FactKey key, Circumstances circumstances, FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException {
        Scale scale = Objects.requireNonNull(mapping.scale());
        BigDecimal points = fields.requireNumber("points");
        if (!scale.contains(points)) {
            throw fields.refuse(
                    "points", points.toPlainString(), Wording.of("value.off-scale", points.toPlainString(), scale));
        }
        return new Review(
                key,
                circumstances,
                fields.requireText("item"),
                points,
                scale,
                fields.requireInstant("given"),
                fields.findText("remark").orElse(null));
    }
}
