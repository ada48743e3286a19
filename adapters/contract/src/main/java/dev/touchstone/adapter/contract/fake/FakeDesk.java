package dev.touchstone.adapter.contract.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What happens at the fake CRM: tickets, and a clock of its own that stands still until told to go on. */
public final class FakeDesk {

    private final Map<Long, FakeTicket> tickets = new ConcurrentSkipListMap<>();
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
