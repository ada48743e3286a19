package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.util.Set;
import java.util.SortedSet;

/**
 * Complaints handled in time (投诉及时处理率): the share of complaints handled no later than they were due.
 *
 * <p>By default dated by the receipt and credited to the person complained about. A complaint that is not handled is late if it was due
 * before the period's end; else it is left out as not closed. Left out as well: no due date.
 */
public record ComplaintsInTime() implements YesOrNo {

    private static final SortedSet<FactKind> KINDS = InOrder.copyOf(Set.of(FactKind.COMPLAINT));

    @Override
    public String code() {
        return "complaints-in-time";
    }

    /** An open complaint counts once its time is over at the end of the period. */
    @Override
    public boolean countsByDay() {
        return false;
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return KINDS;
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        Complaint complaint = (Complaint) fact;
        if (complaint.due() == null) {
            return Observation.leftOut(Reason.NOT_PROVIDED);
        }
        if (complaint.handled() != null) {
            return Observation.of(!complaint.handled().isAfter(complaint.due()));
        }
        return complaint.due().isBefore(moment.end()) ? Observation.of(false) : Observation.leftOut(Reason.NOT_CLOSED);
    }
}
