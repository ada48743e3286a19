package dev.touchstone.admin.audit;

import dev.touchstone.admin.shell.Organisation;
import dev.touchstone.admin.shell.OrganisationDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns days, as people give them, into a query: days begin and end by the organisation's clock. */
@ApplicationScoped
class AuditFilter {

    @Inject
    OrganisationDesk organisations;

    /**
     * A query.
     *
     * @param first the first day; null for any
     * @param last the last day; null for any
     * @param subjectId the key of what it is about; null or blank for any
     */
    AuditQuery query(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Long account,
            @Nullable AuditAction action,
            AuditSubject.@Nullable Kind subject,
            @Nullable String subjectId) {
        return new AuditQuery(
                first == null ? null : startOf(first),
                last == null ? null : startOf(last.plusDays(1)),
                account,
                action,
                subject,
                subjectId == null || subjectId.isBlank() ? null : subjectId.strip());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(organisations.find().map(Organisation::zone).orElseThrow())
                .toInstant();
    }
}
