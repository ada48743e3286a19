package dev.touchstone.admin.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail, to be read.
 *
 * @param number 1 for the first, without gaps
 * @param at when
 * @param account the key of the account; null for the console itself or somebody not signed in
 * @param name what the account's owner was called then; null without an account
 * @param token the key of the token a program used in the owner's name; null for a person
 * @param action what was done: a name of {@link AuditAction}, unless somebody has tampered with it
 * @param subject whom or what about: a name of {@link AuditSubject.Kind}, unless somebody has tampered with it
 * @param subjectId its key; empty where there is only one
 * @param detail what else there is to tell, by names of {@link AuditField}
 * @param signature of this entry and, through the one before, of all before it
 */
public record AuditRow(
        long number,
        Instant at,
        @Nullable Long account,
        @Nullable String name,
        @Nullable Long token,
        String action,
        String subject,
        String subjectId,
        Map<String, String> detail,
        String signature) {}
