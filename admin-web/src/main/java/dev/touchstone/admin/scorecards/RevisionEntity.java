package dev.touchstone.admin.scorecards;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.documents.form.Digest;
import dev.touchstone.scoring.card.Scorecard;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a named person confirmed; never changed. */
@Entity
@Table(name = "scorecard_revision")
class RevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long scorecard;
    private int revision;
    private long asOf;
    private Instant confirmedAt;
    private String confirmedBy;
    private String digest;
    private @Nullable String restatedUnder;

    @Column(length = 1_000_000)
    private String document;

    @SuppressWarnings("NullAway.Init")
    protected RevisionEntity() {}

    RevisionEntity(
            long scorecard,
            int revision,
            long asOf,
            String document,
            Instant confirmedAt,
            String confirmedBy,
            @Nullable String restatedUnder) {
        this.scorecard = scorecard;
        this.revision = revision;
        this.asOf = asOf;
        this.document = document;
        this.digest = Digest.of(document).hex();
        this.confirmedAt = confirmedAt;
        this.confirmedBy = confirmedBy;
        this.restatedUnder = restatedUnder;
    }

    /** The card as confirmed; fails when the stored bytes are not those that were confirmed. */
    Scorecard toCard() {
        if (!Digest.of(document).hex().equals(digest)) {
            throw new IllegalStateException("Revision " + revision + " of scorecard " + scorecard
                    + " is not what was confirmed: its digest differs\nMaybe the database was changed by hand");
        }
        return ScorecardDocument.read(document);
    }

    Revision toRevision() {
        return new Revision(revision, asOf, confirmedAt, confirmedBy, digest, restatedUnder);
    }

    String document() {
        return document;
    }
}
