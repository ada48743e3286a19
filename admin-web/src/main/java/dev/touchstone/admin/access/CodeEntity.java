package dev.touchstone.admin.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "account_code")
class CodeEntity {

    @Id
    private long account;

    private String codeHash;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected CodeEntity() {}

    CodeEntity(long account, String codeHash, Instant expiresAt) {
        this.account = account;
        this.codeHash = codeHash;
        this.expiresAt = expiresAt;
    }

    String codeHash() {
        return codeHash;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
