package dev.touchstone.adapter.zendesk.fake;

import java.time.Instant;

/** A satisfaction rating of the fake account: offered first, and the same record when it is given, or changed. */
final class FakeRating {

    final long id;
    final long ticket;
    final long requester;
    final Long assignee;
    final Instant created;
    String score = "offered";
    String comment;
    String reason;
    Instant updated;

    FakeRating(long id, FakeTicket ticket, Instant now) {
        this.id = id;
        this.ticket = ticket.id;
        this.requester = ticket.requester;
        this.assignee = ticket.assignee;
        this.created = now;
        this.updated = now;
    }

    boolean received() {
        return !score.equals("offered") && !score.equals("unoffered");
    }
}
