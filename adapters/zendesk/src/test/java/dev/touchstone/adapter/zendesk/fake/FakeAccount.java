package dev.touchstone.adapter.zendesk.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What happens at the fake account. Its clock stands still until told to go on. */
public final class FakeAccount {

    public static final long CUSTOMER = 20978392;
    public static final long FIRST_AGENT = 135;
    public static final long SECOND_AGENT = 136;
    public static final long RETURNS = 44;

    private static final Duration WITHHELD = Duration.ofMinutes(1);

    private final Map<Long, FakeTicket> tickets = new TreeMap<>();
    private final Map<Long, FakeRating> ratings = new TreeMap<>();
    private Instant now = Instant.parse("2026-11-20T08:00:00Z");

    public synchronized Instant now() {
        return now;
    }

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    public synchronized long create(String subject) {
        long id = tickets.size() + 1L;
        tickets.put(id, new FakeTicket(id, CUSTOMER, subject, now));
        return id;
    }

    /** Opens a ticket that no export finds before it is shown. */
    public synchronized long createUnseen(String subject) {
        long id = create(subject);
        get(id).visible = false;
        return id;
    }

    public synchronized void show(long id) {
        get(id).visible = true;
    }

    public synchronized void describe(long id, String type, String priority, String channel, List<String> tags) {
        change(id, ticket -> {
            ticket.type = type;
            ticket.priority = priority;
            ticket.channel = channel;
            ticket.tags.addAll(tags);
        });
    }

    /** Notes that an agent has opened it on behalf of the customer. */
    public synchronized void openedBy(long id, long agent) {
        change(id, ticket -> ticket.submitter = agent);
    }

    public synchronized void change(long id) {
        change(id, ticket -> ticket.subject = ticket.subject + " (changed)");
    }

    public synchronized void assign(long id, long agent) {
        get(id).assign(agent, RETURNS, now);
    }

    public synchronized void reply(long id) {
        get(id).reply(now);
    }

    public synchronized void solve(long id) {
        get(id).solve(now);
    }

    public synchronized void reopen(long id) {
        get(id).reopen(now);
    }

    public synchronized void set(long id, String status) {
        change(id, ticket -> ticket.status = status);
    }

    public synchronized void delete(long id) {
        set(id, "deleted");
    }

    public synchronized void garbleCreation(long id, String text) {
        get(id).garbledCreation = text;
    }

    public synchronized long offerRating(long ticket) {
        long id = 35_436L + ratings.size();
        ratings.put(id, new FakeRating(id, get(ticket), now));
        return id;
    }

    /** Gives a rating that was offered, or gives it anew. */
    public synchronized void rate(long rating, String score, String comment) {
        FakeRating given = ratings.get(rating);
        given.score = score;
        given.comment = comment;
        given.updated = now;
        get(given.ticket).touch(now);
    }

    synchronized FakeTicket get(long id) {
        FakeTicket ticket = tickets.get(id);
        if (ticket == null) {
            throw new IllegalArgumentException("There is no ticket " + id);
        }
        return ticket;
    }

    public synchronized Instant created(long id) {
        return get(id).created;
    }

    /** By the stamp of the export and number, the last minute withheld. */
    synchronized List<FakeTicket> listExported() {
        Instant visible = now.minus(WITHHELD);
        return tickets.values().stream()
                .filter(ticket -> ticket.visible && !ticket.generated.isAfter(visible))
                .sorted(Comparator.comparing((FakeTicket ticket) -> ticket.generated)
                        .thenComparingLong(ticket -> ticket.id))
                .collect(Collectors.toList());
    }

    synchronized List<FakeTicket> listTickets(List<Long> numbers) {
        return numbers.stream()
                .filter(tickets::containsKey)
                .map(tickets::get)
                .filter(ticket -> !ticket.status.equals("deleted"))
                .collect(Collectors.toList());
    }

    synchronized List<FakeRating> listRatings() {
        return List.copyOf(ratings.values());
    }

    private void change(long id, Consumer<FakeTicket> change) {
        FakeTicket ticket = get(id);
        change.accept(ticket);
        ticket.touch(now);
    }
}
