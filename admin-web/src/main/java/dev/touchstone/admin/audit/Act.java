package dev.touchstone.admin.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param action what
 * @param subject whom or what about
 * @param detail what else there is to tell
 */
public record Act(AuditAction action, AuditSubject subject, AuditDetail detail) {

    /** About something with a number for a key. */
    public static Act of(AuditAction action, AuditSubject.Kind kind, long id) {
        return new Act(action, AuditSubject.of(kind, id), AuditDetail.NONE);
    }

    /** The same with one thing more; null and an empty text are not told. */
    public Act with(AuditField field, @Nullable Object value) {
        return new Act(action, subject, detail.and(field, value));
    }
}
