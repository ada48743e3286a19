package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.ServiceFact;

/** A measure to which every fact gives its part without regard to any other. */
public sealed interface FactMeasure extends Measure permits FirstResponseTime {

    /**
     * What one fact gives.
     *
     * @param fact of one of {@link #kinds()}
     * @return counted, left out by name, or unconcerned
     */
    Observation observe(ServiceFact fact);

    /**
     * How observations become one figure.
     *
     * @return sum by sum unless the measure says otherwise
     */
    default Conclusion conclusion() {
        return Conclusion.RATIO;
    }
}
