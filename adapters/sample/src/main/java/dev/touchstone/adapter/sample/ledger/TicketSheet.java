package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.work.Course;
import dev.touchstone.adapter.sample.work.FollowUp;
import dev.touchstone.adapter.sample.work.Grievance;
import dev.touchstone.adapter.sample.work.Handover;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One ticket of a regular matter, as far as it has come at an instant. */
final class TicketSheet {

    private final ServiceCase matter;
    private final Course course;
    private final Instant asOf;
    private final @Nullable Instant complained;
    private final Urgency urgency;

    TicketSheet(ServiceCase matter, Company company, Instant asOf) {
        this.matter = matter;
        this.course = Course.of(matter, company);
        this.asOf = asOf;
        this.complained =
                happened(Grievance.findIn(matter).map(Grievance::received).orElse(null));
        this.urgency = Urgency.of(matter);
    }

    Entry entry() {
        FactKey key = Keys.ticket(matter);
        Instant changed = lastChange();
        Instant firstClosed = happened(course.firstClosed());
        Ticket ticket = Ticket.builder(key, matter.opened(), status(), rawStatus(status()))
                .circumstances(circumstances(key, changed))
                .firstResponse(response())
                .firstClosed(firstClosed)
                .lastClosed(lastClosed())
                .reopens(happened(course.reopened()) == null ? 0 : 1)
                .contacts(1 + (int) followUps())
                .transfers(handover().isPresent() ? 1 : 0)
                .slaMet(slaMet())
                .complaint(complained != null)
                .firstContact(firstClosed == null ? null : matter.solvedAtOnce())
                .owners(owners())
                .build();
        return new Entry(changed, ticket);
    }

    private Circumstances circumstances(FactKey key, Instant changed) {
        Circumstances.Builder people = Marking.mark(key, matter)
                .priority(urgency.label())
                .sourceVersion(Long.toString(changed.getEpochSecond()));
        if (matter.spoken()) {
            people.person(Role.OPENER, matter.agent().ref());
        }
        if (happened(matter.answered()) != null) {
            people.person(Role.FIRST_RESPONDER, matter.agent().ref());
        }
        List<Employee> owners = handover().map(Handover::to).orElse(List.of(matter.agent()));
        owners.forEach(owner -> people.person(Role.OWNER, owner.ref()));
        if (happened(course.firstClosed()) != null) {
            course.resolvers(matter).forEach(resolver -> people.person(Role.RESOLVER, resolver.ref()));
        }
        handover()
                .ifPresent(passed ->
                        people.person(Role.TRANSFERRED_BY, matter.agent().ref()));
        return people.build();
    }

    private @Nullable FirstResponse response() {
        Instant answered = happened(matter.answered());
        if (answered == null) {
            return null;
        }
        return matter.spoken()
                ? FirstResponse.at(answered)
                : new FirstResponse(null, Duration.between(matter.opened(), answered), ResponseBasis.BUSINESS);
    }

    private TicketStatus status() {
        if (lastClosed() != null) {
            return TicketStatus.CLOSED;
        }
        if (happened(course.reopened()) != null) {
            return TicketStatus.OPEN;
        }
        if (happened(matter.firstContactEnds()) != null) {
            return TicketStatus.PENDING;
        }
        return happened(matter.answered()) == null ? TicketStatus.NEW : TicketStatus.OPEN;
    }

    private static String rawStatus(TicketStatus status) {
        switch (status) {
            case CLOSED:
                return "已关闭";
            case PENDING:
                return "待处理结果";
            case NEW:
                return "新建";
            default:
                return "处理中";
        }
    }

    /** Empty again while a reopened ticket is being worked on. */
    private @Nullable Instant lastClosed() {
        return happened(course.reopened()) == null ? happened(course.firstClosed()) : happened(course.lastClosed());
    }

    private @Nullable Boolean slaMet() {
        Instant due = matter.opened().plus(urgency.limit());
        if (happened(course.firstClosed()) != null) {
            return !course.firstClosed().isAfter(due);
        }
        return asOf.isBefore(due) ? null : Boolean.FALSE;
    }

    private List<Ownership> owners() {
        List<Ownership> owners = new ArrayList<>();
        owners.add(new Ownership(matter.agent().ref(), matter.team().ref(), matter.opened()));
        handover()
                .ifPresent(passed -> owners.add(
                        new Ownership(passed.to().get(0).ref(), passed.team().ref(), passed.at())));
        return owners;
    }

    private Optional<Handover> handover() {
        return Optional.ofNullable(course.handover())
                .filter(passed -> !passed.at().isAfter(asOf));
    }

    private long followUps() {
        return course.followUps().stream()
                .filter(followUp -> !followUp.started().isAfter(asOf))
                .count();
    }

    private Instant lastChange() {
        List<@Nullable Instant> events = new ArrayList<>(List.of(
                matter.opened(),
                matter.answered(),
                matter.firstContactEnds(),
                course.firstClosed(),
                course.lastClosed()));
        events.add(course.reopened());
        events.add(complained);
        handover().ifPresent(passed -> events.add(passed.at()));
        course.followUps().stream().map(FollowUp::started).forEach(events::add);
        Instant due = matter.opened().plus(urgency.limit());
        if (due.isBefore(course.firstClosed())) {
            events.add(due);
        }
        Instant last = matter.opened();
        for (Instant event : events) {
            if (event != null && !event.isAfter(asOf) && event.isAfter(last)) {
                last = event;
            }
        }
        return last;
    }

    private @Nullable Instant happened(@Nullable Instant event) {
        return event == null || event.isAfter(asOf) ? null : event;
    }
}
