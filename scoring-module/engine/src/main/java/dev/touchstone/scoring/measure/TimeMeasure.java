package dev.touchstone.scoring.measure;

/** A measure of durations. What their summary is decides unit, direction and whether it is a share. */
public sealed interface TimeMeasure extends FactMeasure permits FirstResponseTime, WaitTime, ResolutionTime, TalkTime {

    /**
     * How many durations become one figure.
     *
     * @return mean, median, percentile or share within target
     */
    TimeSummary summary();

    @Override
    default Unit unit() {
        return summary().unit();
    }

    @Override
    default Direction better() {
        return summary().better();
    }

    @Override
    default boolean proportion() {
        return summary().isShare();
    }

    @Override
    default Conclusion conclusion() {
        return summary().conclusion();
    }
}
