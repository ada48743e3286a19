package dev.touchstone.admin.connections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One sealed secret of a connection. */
@Entity
@Table(name = "connection_secret")
class SecretEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long connection;
    private String setting;

    @Column(length = 20_000)
    private String sealed;

    @SuppressWarnings("NullAway.Init")
    protected SecretEntity() {}

    SecretEntity(long connection, String setting, String sealed) {
        this.connection = connection;
        this.setting = setting;
        this.sealed = sealed;
    }

    String setting() {
        return setting;
    }

    String sealed() {
        return sealed;
    }

    void replace(String newlySealed) {
        sealed = newlySealed;
    }
}
