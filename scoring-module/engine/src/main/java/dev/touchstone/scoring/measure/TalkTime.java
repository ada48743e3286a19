package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Talk or handling time (通话时长/处理时长) of answered calls and chats.
 *
 * <p>By default dated by the start and credited to who served. Left out: abandoned, answered by a machine only, not connected, a part that
 * the source does not provide.
 *
 * @param part what counts as time spent
 * @param summary how many durations become one figure
 */
public record TalkTime(Part part, TimeSummary summary) implements TimeMeasure {

    /** What counts as time spent on a contact. */
    public enum Part {
        /** Talking only. */
        TALK,
        /** Talking and holding. */
        TALK_AND_HOLD,
        /** Talking, holding and the work after: average handling time. */
        HANDLING
    }

    @Override
    public String code() {
        return "talk-time";
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return Workload.ANSWERED_CONTACTS.kinds();
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        Contact contact = (Contact) fact;
        Optional<Reason> objection = Workload.findObjection(contact);
        if (objection.isPresent()) {
            return Observation.leftOut(objection.get());
        }
        Duration spent = Duration.ZERO;
        for (@Nullable Duration each : listParts(contact)) {
            if (each == null) {
                return Observation.leftOut(Reason.NOT_PROVIDED);
            }
            spent = spent.plus(each);
        }
        return summary.observe(spent, contact.circumstances().channel());
    }

    private List<@Nullable Duration> listParts(Contact contact) {
        List<@Nullable Duration> parts = new ArrayList<>();
        parts.add(contact.talked());
        if (part != Part.TALK) {
            parts.add(contact.held());
        }
        if (part == Part.HANDLING) {
            parts.add(contact.afterWork());
        }
        return parts;
    }
}
