package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.ServiceFact;

/**
 * Complaint rate (投诉率): complaints received / requests served.
 *
 * <p>By default a complaint is dated by its receipt and charges the person complained about; requests are dated and credited by their kind.
 *
 * @param requests what the rate is taken of
 */
public record ComplaintRate(Workload requests) implements ComplaintsPerRequest {

    @Override
    public String code() {
        return "complaint-rate";
    }

    @Override
    public Direction better() {
        return Direction.LOWER_IS_BETTER;
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        return fact instanceof Complaint ? Observation.HUNDRED_MORE : requests.observe(fact);
    }
}
