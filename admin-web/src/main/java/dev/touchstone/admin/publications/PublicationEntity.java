package dev.touchstone.admin.publications;

import dev.touchstone.admin.standards.VersionPublished;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The record of a publication. It has no method that changes it. */
@Entity
@Table(name = "publication")
class PublicationEntity {

    @Id
    private long version;

    private @Nullable Long predecessor;
    private Instant publishedAt;
    private String publishedBy;
    private LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveUntil;
    private String digest;
    private @Nullable String note;
    private boolean findingsKept;

    @SuppressWarnings("NullAway.Init")
    protected PublicationEntity() {}

    PublicationEntity(VersionPublished published) {
        VersionRow row = published.version();
        VersionRow before = published.before();
        StandardVersion which = row.standard().version();
        this.version = row.id();
        this.predecessor = before == null ? null : before.id();
        this.publishedAt = Objects.requireNonNull(row.publishedAt());
        this.publishedBy = Objects.requireNonNull(row.publishedBy());
        this.effectiveFrom = which.from();
        this.effectiveUntil = which.until();
        this.digest = row.digest();
        this.note = published.note();
        this.findingsKept = true;
    }

    long version() {
        return version;
    }

    @Nullable Long predecessor() {
        return predecessor;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String publishedBy() {
        return publishedBy;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    @Nullable LocalDate effectiveUntil() {
        return effectiveUntil;
    }

    String digest() {
        return digest;
    }

    @Nullable String note() {
        return note;
    }

    boolean findingsKept() {
        return findingsKept;
    }
}
