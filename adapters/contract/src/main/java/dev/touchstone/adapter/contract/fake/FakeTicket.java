package dev.touchstone.adapter.contract.fake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the fake CRM keeps it.
 *
 * @param id its number, from 1
 * @param subject what it is about
 * @param created when it was opened
 * @param changed when it was last changed
 * @param answered when it was first answered; null before
 * @param firstClosed when it was first closed; null before
 * @param closed when it was last closed; null while it is open
 * @param reopens how often it was opened again
 * @param deleted whether it was deleted
 * @param visible whether queries find it already
 */
public record FakeTicket(
        long id,
        String subject,
        Instant created,
        Instant changed,
        @Nullable Instant answered,
        @Nullable Instant firstClosed,
        @Nullable Instant closed,
        int reopens,
        boolean deleted,
        boolean visible) {

    static FakeTicket of(long id, String subject, Instant now) {
        return new FakeTicket(id, subject, now, now, null, null, null, 0, false, true);
    }

    FakeTicket changed(Instant now) {
        return with(now, answered, firstClosed, closed, reopens);
    }

    FakeTicket answered(Instant now) {
        return with(now, answered == null ? now : answered, firstClosed, closed, reopens);
    }

    FakeTicket closed(Instant now) {
        return with(now, answered, firstClosed == null ? now : firstClosed, now, reopens);
    }

    FakeTicket reopened(Instant now) {
        return with(now, answered, firstClosed, null, reopens + 1);
    }

    FakeTicket deleted(Instant now) {
        return new FakeTicket(id, subject, created, now, answered, firstClosed, closed, reopens, true, visible);
    }

    FakeTicket visible(boolean now) {
        return new FakeTicket(id, subject, created, changed, answered, firstClosed, closed, reopens, deleted, now);
    }

    private FakeTicket with(
            Instant now, @Nullable Instant answer, @Nullable Instant firstClose, @Nullable Instant close, int opened) {
        return new FakeTicket(id, subject, created, now, answer, firstClose, close, opened, deleted, visible);
    }
}
