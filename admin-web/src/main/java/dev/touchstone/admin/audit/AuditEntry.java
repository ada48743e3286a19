package dev.touchstone.admin.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it is stored.
 *
 * @param number 1 for the first, without gaps
 * @param at when, in whole milliseconds
 * @param account the key of the account; null for the console itself or somebody not signed in
 * @param name what the account's owner was called then; null without an account
 * @param token the key of the token a program used; null for a person
 * @param action what was done; a name of {@link AuditAction}
 * @param subject what it was about; a name of {@link AuditSubject.Kind}
 * @param subjectId its key; empty where there is only one
 * @param detail a JSON object by names of {@link AuditField}
 * @param previous the signature of the entry before; zeros for the first
 * @param signature of all the rest, as {@link AuditChain} computes it
 */
public record AuditEntry(
        long number,
        Instant at,
        @Nullable Long account,
        @Nullable String name,
        @Nullable Long token,
        String action,
        String subject,
        String subjectId,
        String detail,
        String previous,
        String signature) {

    AuditEntry signed(String by) {
        return new AuditEntry(number, at, account, name, token, action, subject, subjectId, detail, previous, by);
    }
}
