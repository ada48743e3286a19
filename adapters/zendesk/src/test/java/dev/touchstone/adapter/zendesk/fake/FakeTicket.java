package dev.touchstone.adapter.zendesk.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A ticket of the fake account, and what Zendesk measures about it as things happen to it. */
final class FakeTicket {

    final long id;
    final Instant created;
    final long requester;
    String subject;
    String status = "new";
    String type;
    String priority;
    String channel = "web";
    final List<String> tags = new ArrayList<>();
    Long submitter;
    Long assignee;
    Long group;
    boolean visible = true;
    String garbledCreation;

    Instant updated;
    /** When the export learned of the last change. */
    Instant generated;

    Instant firstAssigned;
    Instant assigned;
    int assignees;
    Instant firstReply;
    Instant firstSolved;
    Instant solved;
    int reopens;
    int replies;

    FakeTicket(long id, long requester, String subject, Instant now) {
        this.id = id;
        this.requester = requester;
        this.submitter = requester;
        this.subject = subject;
        this.created = now;
        touch(now);
    }

    void touch(Instant now) {
        updated = now;
        generated = now;
    }

    void assign(long agent, long team, Instant now) {
        if (assignee == null || assignee != agent) {
            assignees++;
            assigned = now;
            firstAssigned = firstAssigned == null ? now : firstAssigned;
        }
        assignee = agent;
        group = team;
        touch(now);
    }

    void reply(Instant now) {
        replies++;
        firstReply = firstReply == null ? now : firstReply;
        status = status.equals("new") ? "open" : status;
        touch(now);
    }

    void solve(Instant now) {
        status = "solved";
        solved = now;
        firstSolved = firstSolved == null ? now : firstSolved;
        touch(now);
    }

    void reopen(Instant now) {
        status = "open";
        reopens++;
        touch(now);
    }

    /** Whole minutes since it was opened; null if that has not happened. */
    Long minutesUntil(Instant then) {
        return then == null ? null : Duration.between(created, then).toMinutes();
    }
}
