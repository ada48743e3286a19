package dev.touchstone.admin.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list.
 *
 * @param from only at or after; null for any
 * @param until only before; null for any
 * @param account only of this account; null for anybody
 * @param action only this action; null for any
 * @param subject only about this kind; null for any
 * @param subjectId only about this one of the kind; null for any
 */
public record AuditQuery(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long account,
        @Nullable AuditAction action,
        AuditSubject.@Nullable Kind subject,
        @Nullable String subjectId) {

    /** The whole trail. */
    public static final AuditQuery EVERYTHING = new AuditQuery(null, null, null, null, null, null);

    String condition() {
        List<String> parts = new ArrayList<>();
        parts.add("1 = 1");
        addUnless(from == null, parts, "e.happenedAt >= :from");
        addUnless(until == null, parts, "e.happenedAt < :until");
        addUnless(account == null, parts, "e.account = :account");
        addUnless(action == null, parts, "e.action = :action");
        addUnless(subject == null, parts, "e.subject = :subject");
        addUnless(subjectId == null, parts, "e.subjectId = :subjectId");
        return String.join(" and ", parts);
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        put(given, "from", from);
        put(given, "until", until);
        put(given, "account", account);
        put(given, "action", action == null ? null : action.name());
        put(given, "subject", subject == null ? null : subject.name());
        put(given, "subjectId", subjectId);
        return given;
    }

    private static void addUnless(boolean absent, List<String> parts, String part) {
        if (!absent) {
            parts.add(part);
        }
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
