package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.documents.form.Digest;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.persistence.Column;
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
@Table(name = "standard_version")
class VersionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String standard;
    private String version;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    private boolean overlay;
    private LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveUntil;

    @Column(length = 1_000_000)
    private String document;

    private String digest;
    private Instant changedAt;
    private String changedBy;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;
    private @Nullable LocalDate withdrawnFrom;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;

    @Enumerated(EnumType.STRING)
    private @Nullable PastResults pastResults;

    @SuppressWarnings("NullAway.Init")
    protected VersionEntity() {}

    VersionEntity(Standard draft, Instant at, String by) {
        state = VersionState.DRAFT;
        write(draft, at, by);
    }

    void change(Standard draft, Instant at, String by) {
        if (state != VersionState.DRAFT) {
            throw new IllegalStateException(
                    standard + " " + version + " is " + state + " and never changes: make a new version from it");
        }
        write(draft, at, by);
    }

    void publish(Standard effective, @Nullable PastResults past, Instant at, String by) {
        change(effective, at, by);
        pastResults = past;
        state = VersionState.PUBLISHED;
        publishedAt = at;
        publishedBy = by;
    }

    void withdraw(LocalDate from, Instant at, String by) {
        if (state != VersionState.PUBLISHED) {
            throw new Refusal("standards.refused.notPublished", version);
        }
        state = VersionState.RETIRED;
        withdrawnFrom = from;
        withdrawnAt = at;
        withdrawnBy = by;
    }

    void requireSeen(String seen) {
        if (!digest.equals(seen)) {
            throw new ChangedMeanwhile(changedBy);
        }
    }

    long id() {
        return id;
    }

    VersionSpan toSpan() {
        return new VersionSpan(id, version, overlay, effectiveFrom, effectiveUntil, withdrawnFrom);
    }

    String standard() {
        return standard;
    }

    boolean isNamed(StandardVersion name) {
        return standard.equals(name.standard()) && version.equals(name.version());
    }

    VersionState state() {
        return state;
    }

    Standard toStandard() {
        return StandardDocument.read(document);
    }

    VersionRow toRow() {
        return new VersionRow(
                id,
                toStandard(),
                state,
                digest,
                changedAt,
                changedBy,
                publishedAt,
                publishedBy,
                withdrawnFrom,
                pastResults);
    }

    private void write(Standard written, Instant at, String by) {
        StandardVersion which = written.version();
        standard = which.standard();
        version = which.version();
        overlay = which.until() != null;
        effectiveFrom = which.from();
        effectiveUntil = which.until();
        document = StandardDocument.write(written);
        digest = Digest.of(document).hex();
        changedAt = at;
        changedBy = by;
    }
}
