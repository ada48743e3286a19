package dev.touchstone.admin.pilots;

import dev.touchstone.documents.form.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The closing report of a pilot; never changed. */
@Entity
@Table(name = "pilot_report")
class ReportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long pilot;

    @Enumerated(EnumType.STRING)
    private PilotDecision decision;

    @Column(length = 1_000_000)
    private String document;

    private String digest;
    private Instant closedAt;
    private String closedBy;

    @SuppressWarnings("NullAway.Init")
    protected ReportEntity() {}

    ReportEntity(long pilot, PilotReport report) {
        this.pilot = pilot;
        this.decision = report.decision();
        this.document = PilotReportForm.FORMAT.write(report);
        this.digest = Digest.of(document).hex();
        this.closedAt = report.at();
        this.closedBy = report.by();
    }

    String digest() {
        return digest;
    }

    /** The stored bytes; fails when they are not those that were closed. */
    String document() {
        if (!Digest.of(document).hex().equals(digest)) {
            throw new IllegalStateException("The report of pilot " + pilot
                    + " is not the one it was closed with: its digest differs\nMaybe the database was changed by hand");
        }
        return document;
    }

    PilotReport toReport() {
        return PilotReportForm.FORMAT.read(document());
    }

    Closing toClosing() {
        PilotReport report = toReport();
        return new Closing(report.decision(), report.reason(), report.by(), report.at(), digest);
    }
}
