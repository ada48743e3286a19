package dev.touchstone.admin.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntity {

    @Id
    private long number;

    private Instant happenedAt;
    private @Nullable Long account;
    private @Nullable String accountName;
    private @Nullable Long token;
    private String action;
    private String subject;
    private String subjectId;
    private String detail;
    private String previous;
    private String signature;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntity() {}

    AuditEntity(AuditEntry entry) {
        this.number = entry.number();
        this.happenedAt = entry.at();
        this.account = entry.account();
        this.accountName = entry.name();
        this.token = entry.token();
        this.action = entry.action();
        this.subject = entry.subject();
        this.subjectId = entry.subjectId();
        this.detail = entry.detail();
        this.previous = entry.previous();
        this.signature = entry.signature();
    }

    AuditRow toRow() {
        return new AuditRow(
                number,
                happenedAt,
                account,
                accountName,
                token,
                action,
                subject,
                subjectId,
                AuditDetail.read(detail),
                signature);
    }
}
