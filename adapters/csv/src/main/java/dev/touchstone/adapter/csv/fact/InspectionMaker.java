package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.FaultMapping;
import dev.touchstone.adapter.csv.mapping.ItemMapping;
import dev.touchstone.adapter.csv.mapping.StreamMapping;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import dev.touchstone.plugin.fact.ServiceFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes inspections: the items and faults of the form each have columns of their own. */
final class InspectionMaker implements KindMaker {

    private static final int MOST_FAULTS = 1000;

    @Override
    public ServiceFact make(FactKey key, Circumstances circumstances, FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException {
        return Inspection.builder(key, fields.requireText("form"), fields.requireInstant("inspected"))
                .circumstances(circumstances)
                .items(items(fields, mapping))
                .faults(faults(fields, mapping))
                .sample(fields.findText("sample").orElse(null))
                .about(fields.findKey("about", mapping.name()).orElse(null))
                .contactAt(fields.findInstant("contactAt").orElse(null))
                .passed(fields.findFlag("passed").orElse(null))
                .secondRatingOf(fields.findKey("secondRatingOf", mapping.name()).orElse(null))
                .build();
    }

    private static List<InspectionItem> items(FieldReader fields, StreamMapping mapping)
            throws UnreadableValueException {
        List<InspectionItem> items = new ArrayList<>();
        for (ItemMapping item : mapping.details().items()) {
            Optional<BigDecimal> points = fields.findNumber(item.points());
            if (points.isPresent() && (points.get().signum() < 0 || points.get().compareTo(item.maximum()) > 0)) {
                throw new UnreadableValueException(
                        item.points().source().label(),
                        points.get().toPlainString(),
                        Wording.of("value.beyond-maximum", points.get().toPlainString(), item.maximum()));
            }
            items.add(new InspectionItem(item.question(), points.orElse(null), item.maximum()));
        }
        return items;
    }

    private static List<Fault> faults(FieldReader fields, StreamMapping mapping) throws UnreadableValueException {
        List<Fault> faults = new ArrayList<>();
        for (FaultMapping fault : mapping.details().faults()) {
            int noted = fields.countNoted(fault.found());
            if (noted > MOST_FAULTS) {
                throw new UnreadableValueException(
                        fault.found().source().label(),
                        Integer.toString(noted),
                        Wording.of("value.too-many-faults", noted, MOST_FAULTS));
            }
            for (int i = 0; i < noted; i++) {
                faults.add(new Fault(fault.type(), fault.severity(), null));
            }
        }
        return faults;
    }
}
