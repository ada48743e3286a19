package dev.touchstone.admin.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "sign_in_attempt")
class AttemptEntity {

    @Id
    private String login;

    private int attempts;
    private Instant lastAt;

    @SuppressWarnings("NullAway.Init")
    protected AttemptEntity() {}

    AttemptEntity(LoginName login, Instant at) {
        this.login = login.value();
        this.lastAt = at;
    }

    int attempts() {
        return attempts;
    }

    Instant lastAt() {
        return lastAt;
    }

    void attempted(Instant at) {
        attempts++;
        lastAt = at;
    }
}
