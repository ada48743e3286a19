package dev.touchstone.admin.publications;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody said once that a version was read. */
@Entity
@Table(name = "acknowledgement")
class AcknowledgementEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long version;
    private long person;
    private Instant acknowledgedAt;

    @SuppressWarnings("NullAway.Init")
    protected AcknowledgementEntity() {}

    AcknowledgementEntity(long version, long person, Instant acknowledgedAt) {
        this.version = version;
        this.person = person;
        this.acknowledgedAt = acknowledgedAt;
    }

    long version() {
        return version;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
