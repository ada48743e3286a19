package dev.touchstone.admin.scorecards;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.subject.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the result of one subject, period and standard is derived from, counted elsewhere. */
@Entity
@Table(name = "imported_card")
class ImportedCardEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "imported_card")
    @SequenceGenerator(name = "imported_card", sequenceName = "imported_card_seq", allocationSize = 500)
    private long id;

    private String standard;

    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    private long subject;
    private String period;

    @Column(length = 1_000_000)
    private String input;

    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportedCardEntity() {}

    @SuppressWarnings("NullAway.Init")
    ImportedCardEntity(String standard, CardInput input, Instant at) {
        this.standard = standard;
        this.subjectKind = input.subject().kind();
        this.subject = Long.parseLong(input.subject().id());
        this.period = input.period().toString();
        replace(input, at);
    }

    /** Takes over what was counted again. */
    final void replace(CardInput counted, Instant at) {
        input = ScorecardDocument.INPUT_FORMAT.write(counted);
        importedAt = at;
    }

    CardInput input() {
        return ScorecardDocument.INPUT_FORMAT.read(input);
    }

    Subject subject() {
        return new Subject(subjectKind, String.valueOf(subject));
    }

    Instant importedAt() {
        return importedAt;
    }
}
