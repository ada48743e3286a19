package dev.touchstone.adapter.contract.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happens at the fake CRM: tickets, what customers say about them, and a clock of its own that stands still until told to go on. */
public final class FakeDesk {

    private final Map<Long, FakeTicket> tickets = new ConcurrentSkipListMap<>();
    private final List<FakeSurvey> surveys = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-11-20T08:00:00Z");

    FakeDesk() {}

    /**
     * Opens a ticket now.
     *
     * @param subject what it is about
     * @return its number
     */
    public long create(String subject) {
        long id = tickets.size() + 1L;
        tickets.put(id, FakeTicket.of(id, subject, now));
        return id;
    }

    /**
     * Opens a ticket whose transaction is not over: it is stamped now and found by nobody before {@link #show}.
     *
     * @param subject what it is about
     * @return its number
     */
    public long createUnseen(String subject) {
        long id = create(subject);
        alter(id, ticket -> ticket.visible(false));
        return id;
    }

    /**
     * Ends the transaction of an unseen ticket.
     *
     * @param id its number
     */
    public void show(long id) {
        alter(id, ticket -> ticket.visible(true));
    }

    /**
     * Changes something about a ticket.
     *
     * @param id its number
     */
    public void change(long id) {
        alter(id, ticket -> ticket.changed(now));
    }

    /**
     * Answers a ticket.
     *
     * @param id its number
     */
    public void answer(long id) {
        alter(id, ticket -> ticket.answered(now));
    }

    /**
     * Closes a ticket.
     *
     * @param id its number
     */
    public void close(long id) {
        alter(id, ticket -> ticket.closed(now));
    }

    /**
     * Opens a closed ticket again.
     *
     * @param id its number
     */
    public void reopen(long id) {
        alter(id, ticket -> ticket.reopened(now));
    }

    /**
     * Has the customer rate a ticket.
     *
     * @param id its number
     * @param points from 1 to 5
     * @return the rating's number
     */
    public long rate(long id, int points) {
        return survey(id, "rating", "answered", points);
    }

    /**
     * Has the customer called back about a ticket.
     *
     * @param id its number
     * @param outcome {@code answered}, {@code refused} or {@code not reached}
     * @param points from 1 to 5; null unless answered
     * @return the callback's number
     */
    public long callBack(long id, String outcome, @Nullable Integer points) {
        return survey(id, "callback", outcome, points);
    }

    private synchronized long survey(long ticket, String form, String outcome, @Nullable Integer points) {
        long id = surveys.size() + 1L;
        surveys.add(new FakeSurvey(id, get(ticket).id(), form, outcome, points, now));
        return id;
    }

    /**
     * Deletes a ticket.
     *
     * @param id its number
     */
    public void delete(long id) {
        alter(id, ticket -> ticket.deleted(now));
    }

    /**
     * Lets the clock go on, or back.
     *
     * @param time how far
     */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /**
     * What the clock says.
     *
     * @return the instant
     */
    public Instant now() {
        return now;
    }

    /**
     * A ticket as it is.
     *
     * @param id its number
     * @return the ticket
     * @throws IllegalArgumentException if there is none
     */
    public FakeTicket get(long id) {
        FakeTicket ticket = tickets.get(id);
        if (ticket == null) {
            throw new IllegalArgumentException("There is no ticket " + id);
        }
        return ticket;
    }

    /** By stamp of change and number. */
    List<FakeTicket> listChanged(Instant from, Instant until) {
        return tickets.values().stream()
                .filter(FakeTicket::visible)
                .filter(ticket ->
                        !ticket.changed().isBefore(from) && ticket.changed().isBefore(until))
                .sorted(Comparator.comparing((FakeTicket ticket) -> ticket.changed())
                        .thenComparingLong(FakeTicket::id))
                .collect(Collectors.toList());
    }

    /** By number. */
    List<FakeSurvey> listSurveys(long after) {
        return surveys.stream().filter(survey -> survey.id() > after).collect(Collectors.toList());
    }

    List<Long> listIds() {
        return tickets.values().stream()
                .filter(ticket -> ticket.visible() && !ticket.deleted())
                .map(FakeTicket::id)
                .collect(Collectors.toList());
    }

    private void alter(long id, UnaryOperator<FakeTicket> change) {
        tickets.put(id, change.apply(get(id)));
    }
}
