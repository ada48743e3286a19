package dev.touchstone.admin.pilots;

import dev.touchstone.documents.form.Digest;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.standard.Standard;
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
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A pilot with the table as it was at the start. */
@Entity
@Table(name = "pilot")
class PilotEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long draft;
    private String standard;
    private String version;

    @Enumerated(EnumType.STRING)
    private PilotState state;

    private LocalDate firstDay;
    private LocalDate untilDay;

    @Column(length = 1_000_000)
    private String document;

    private String digest;
    private Instant begunAt;
    private String begunBy;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    @SuppressWarnings("NullAway.Init")
    protected PilotEntity() {}

    PilotEntity(PilotWish wish, Standard frozen, Instant begunAt, String begunBy) {
        this.draft = wish.draft();
        this.standard = frozen.version().standard();
        this.version = frozen.version().version();
        this.state = PilotState.RUNNING;
        this.firstDay = wish.first().atDay(1);
        this.untilDay = wish.last().plusMonths(1).atDay(1);
        this.document = StandardDocument.write(frozen);
        this.digest = Digest.of(document).hex();
        this.begunAt = begunAt;
        this.begunBy = begunBy;
    }

    void end(Instant at, String by) {
        require(PilotState.RUNNING);
        state = PilotState.ENDED;
        endedAt = at;
        endedBy = by;
    }

    void close() {
        require(PilotState.ENDED);
        state = PilotState.CLOSED;
    }

    private void require(PilotState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("Pilot " + id + " is " + state + ", not " + wanted);
        }
    }

    long id() {
        return id;
    }

    PilotState state() {
        return state;
    }

    String document() {
        if (!Digest.of(document).hex().equals(digest)) {
            throw new IllegalStateException("The table of pilot " + id + " is not the one it was begun with: digest "
                    + digest + " does not fit. Maybe it was changed in the database.");
        }
        return document;
    }

    Pilot toPilot(List<PilotUnitEntity> units) {
        return new Pilot(
                id,
                draft,
                StandardDocument.read(document()),
                digest,
                state,
                firstDay,
                untilDay,
                units.stream()
                        .filter(PilotUnitEntity::named)
                        .map(PilotUnitEntity::unit)
                        .toList(),
                units.stream().map(PilotUnitEntity::unit).collect(Collectors.toSet()),
                begunAt,
                begunBy,
                endedAt,
                endedBy);
    }
}
