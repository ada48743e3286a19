package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import java.util.SortedSet;

/**
 * Waiting time (等待时长): from the start of a call or chat to the human answer, or to giving up where those count.
 *
 * <p>By default dated by the start and credited to who served; an abandoned contact charges nobody. Left out: abandoned (unless they
 * count), answered by a machine only, not provided. Contacts that the company began do not wait.
 *
 * @param waiting whose waiting counts
 * @param summary how many durations become one figure
 */
public record WaitTime(Waiting waiting, TimeSummary summary) implements TimeMeasure {

    @Override
    public String code() {
        return "wait-time";
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return Workload.ANSWERED_CONTACTS.kinds();
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        return waiting.observe((Contact) fact, summary);
    }
}
