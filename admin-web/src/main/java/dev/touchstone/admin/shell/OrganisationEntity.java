package dev.touchstone.admin.shell;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;

@Entity
@Table(name = "organisation")
class OrganisationEntity {

    /** There is one organisation, so its key is known before it exists. */
    static final short KEY = 1;

    @Id
    private short id;

    private String name;
    private String zone;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationEntity() {}

    OrganisationEntity(Organisation organisation, Instant createdAt) {
        this.id = KEY;
        this.name = organisation.name();
        this.zone = organisation.zone().getId();
        this.createdAt = createdAt;
    }

    void rename(String other) {
        name = other;
    }

    Organisation toOrganisation() {
        return new Organisation(name, ZoneId.of(zone));
    }

    Instant createdAt() {
        return createdAt;
    }
}
