package dev.touchstone.admin.connections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

@Entity
@Table(name = "connection")
class ConnectionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private String adapter;

    @Column(length = 1_000_000)
    private String settings;

    private Instant createdAt;
    private String createdBy;

    @SuppressWarnings("NullAway.Init")
    protected ConnectionEntity() {}

    ConnectionEntity(String name, String adapter, Map<String, String> settings, Instant createdAt, String createdBy) {
        this.name = name;
        this.adapter = adapter;
        this.settings = SettingsText.write(settings);
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    void change(String newName, Map<String, String> newSettings) {
        name = newName;
        settings = SettingsText.write(newSettings);
    }

    ConnectedCrm toConnectedCrm() {
        return new ConnectedCrm(id, name, adapter, SettingsText.read(settings), createdAt, createdBy);
    }
}
