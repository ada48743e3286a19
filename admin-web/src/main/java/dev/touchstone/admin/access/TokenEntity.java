package dev.touchstone.admin.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "api_token")
class TokenEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long account;
    private String name;

    /** The owner's role then: a token does not grow when its owner is given more rights. */
    @Enumerated(EnumType.STRING)
    private Role role;

    private String tokenHash;
    private Instant createdAt;
    private LocalDate lastDay;
    private @Nullable LocalDate lastUsedOn;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;

    @SuppressWarnings("NullAway.Init")
    protected TokenEntity() {}

    TokenEntity(Account owner, TokenWish wish, TokenSecret secret, Instant createdAt) {
        this.account = owner.id();
        this.name = wish.name().strip();
        this.role = owner.role();
        this.tokenHash = secret.hash();
        this.createdAt = createdAt;
        this.lastDay = wish.lastDay();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The token is not stored yet.");
        }
        return id;
    }

    long account() {
        return account;
    }

    /** A token that was revoked stays so, by whoever did it first; false if that was not this time. */
    boolean revoke(Instant at, String by) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = at;
        revokedBy = by;
        return true;
    }

    void usedOn(LocalDate day) {
        lastUsedOn = day;
    }

    TokenRow.State stateFor(Account owner, LocalDate today) {
        if (revokedAt != null) {
            return TokenRow.State.REVOKED;
        }
        if (today.isAfter(lastDay)) {
            return TokenRow.State.EXPIRED;
        }
        return owner.enabled() && owner.role() == role ? TokenRow.State.ACTIVE : TokenRow.State.STOPPED;
    }

    TokenRow toRow(Account owner, TokenRights rights, LocalDate today) {
        return new TokenRow(
                id(),
                name,
                owner.login().value(),
                owner.name(),
                rights.list(),
                createdAt,
                lastDay,
                lastUsedOn,
                stateFor(owner, today),
                revokedBy);
    }
}
