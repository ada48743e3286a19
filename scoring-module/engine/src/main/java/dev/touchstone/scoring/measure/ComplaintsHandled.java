package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.Exclusion.Reason;

/**
 * Complaints handled / requests served (投诉处理率, as one source has it). Higher is better there, though a rising number of complaints raises
 * it too: {@link ComplaintsInTime} says more.
 *
 * <p>By default a complaint is dated by its receipt and credits the person complained about. Left out: complaints not handled.
 *
 * @param requests what the rate is taken of
 */
public record ComplaintsHandled(Workload requests) implements ComplaintsPerRequest {

    @Override
    public String code() {
        return "complaints-handled";
    }

    @Override
    public Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        if (fact instanceof Complaint complaint) {
            return complaint.handled() == null ? Observation.leftOut(Reason.NOT_CLOSED) : Observation.HUNDRED_MORE;
        }
        return requests.observe(fact);
    }
}
