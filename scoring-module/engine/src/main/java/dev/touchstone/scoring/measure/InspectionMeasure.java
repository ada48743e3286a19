package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A measure of inspected records. By default dated by the contact inspected and credited to who served it. Left out: blind second ratings.
 * Keeps the value of every single record.
 */
public sealed interface InspectionMeasure extends FactMeasure
        permits InspectionFaults, InspectionPassRate, RubricPoints {

    /** Inspections only. */
    SortedSet<FactKind> INSPECTIONS = InOrder.copyOf(Set.of(FactKind.INSPECTION));

    /**
     * The inspection form.
     *
     * @return null for any
     */
    @Nullable String form();

    /**
     * What a first rating on the form gives.
     *
     * @param inspection one
     * @return counted or left out
     */
    Observation observe(Inspection inspection);

    @Override
    default SortedSet<FactKind> kinds() {
        return INSPECTIONS;
    }

    @Override
    default Optional<String> findRecord(ServiceFact fact) {
        Inspection inspection = (Inspection) fact;
        FactKey record = inspection.about() == null ? inspection.key() : inspection.about();
        return Optional.of(record.stream() + "/" + record.key());
    }

    @Override
    default Observation observe(ServiceFact fact, Moment moment) {
        Inspection inspection = (Inspection) fact;
        if (form() != null && !inspection.form().equals(form())) {
            return Observation.UNCONCERNED;
        }
        return inspection.secondRatingOf() == null ? observe(inspection) : Observation.leftOut(Reason.SECOND_RATING);
    }
}
