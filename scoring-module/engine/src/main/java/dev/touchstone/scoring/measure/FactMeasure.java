package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.ServiceFact;
import java.util.Optional;

/** A measure to which every fact gives its part without regard to any other. */
public sealed interface FactMeasure extends Measure
        permits AnswerMeasure,
                ComplaintsPerRequest,
                CountedElsewhere,
                InspectionMeasure,
                OfferRate,
                SupervisorPoints,
                TicketCount,
                TimeMeasure,
                YesOrNo {

    /**
     * What one fact gives.
     *
     * @param fact of one of {@link #kinds()}
     * @param moment when it is looked at
     * @return counted, left out by name, or unconcerned
     */
    Observation observe(ServiceFact fact, Moment moment);

    /**
     * The record that a fact is about, for totals that are means over records.
     *
     * @param fact of one of {@link #kinds()}
     * @return empty unless the measure keeps single records
     */
    default Optional<String> findRecord(ServiceFact fact) {
        return Optional.empty();
    }
}
