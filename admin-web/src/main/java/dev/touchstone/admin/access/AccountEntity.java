package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.Language;
import dev.touchstone.admin.shell.Theme;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String person;
    private @Nullable String passwordHash;
    private boolean enabled;
    private int stamp;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountEntity() {}

    AccountEntity(LoginName login, String name, Role role, Instant createdAt) {
        this.login = login.value();
        this.name = name;
        this.role = role;
        this.enabled = true;
        this.language = Language.ZH_CN;
        this.theme = Theme.SYSTEM;
        this.createdAt = createdAt;
    }

    Account toAccount() {
        return new Account(
                id(),
                new LoginName(login),
                name,
                role,
                person,
                enabled,
                passwordHash != null,
                stamp,
                language,
                theme,
                lastSignInAt);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The account is not stored yet.");
        }
        return id;
    }

    boolean isEnabled() {
        return enabled;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    /** Older sessions of the account end. */
    void choosePassword(String hash) {
        passwordHash = hash;
        stamp++;
    }

    void signedIn(Instant at) {
        lastSignInAt = at;
    }

    void prefer(Language language, Theme theme) {
        this.language = language;
        this.theme = theme;
    }

    /** The account belongs to this person from now on. */
    void relink(String to) {
        person = to;
    }

    /** Older sessions of the account end when its rights change. */
    void change(String name, Role role, @Nullable String person, boolean enabled) {
        if (this.role != role || this.enabled != enabled) {
            stamp++;
        }
        this.name = name;
        this.role = role;
        this.person = person;
        this.enabled = enabled;
    }
}
