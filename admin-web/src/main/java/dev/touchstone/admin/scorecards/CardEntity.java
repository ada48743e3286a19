package dev.touchstone.admin.scorecards;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.documents.form.Digest;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of one subject, period and standard. */
@Entity
@Table(name = "scorecard")
class CardEntity {

    private static final int PLACES = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String standard;

    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    private long subject;
    private String period;
    private LocalDate periodFrom;
    private LocalDate periodUntil;
    private @Nullable Long unit;
    private long asOf;
    private Instant computedAt;
    private @Nullable BigDecimal total;

    @Enumerated(EnumType.STRING)
    private ResultKind outcome;

    private @Nullable String grade;
    private @Nullable Integer gradeLevel;
    private BigDecimal coefficient;
    private @Nullable Integer place;
    private int placed;
    private long sample;
    private boolean generated;
    private String digest;

    @Column(length = 1_000_000)
    private String document;

    private int revision;
    private boolean moved;

    @ElementCollection
    @CollectionTable(name = "scorecard_line", joinColumns = @JoinColumn(name = "scorecard"))
    private List<LineFigure> lines;

    @SuppressWarnings("NullAway.Init")
    protected CardEntity() {}

    /** A card without a result; {@link #compute} fills it before it is stored. */
    @SuppressWarnings("NullAway.Init")
    CardEntity(String standard, Subject subject, Period period) {
        this.standard = standard;
        this.subjectKind = subject.kind();
        this.subject = Long.parseLong(subject.id());
        this.period = period.toString();
        this.periodFrom = period.from();
        this.periodUntil = period.until();
    }

    /** Takes over a live result; once confirmed, the list keeps showing what was confirmed. */
    void compute(Scorecard card, Computed how) {
        document = ScorecardDocument.write(card);
        asOf = how.asOf();
        computedAt = how.at();
        String live = Digest.of(document).hex();
        if (revision > 0) {
            moved = !live.equals(digest);
        } else if (live.equals(digest)) {
            place(how);
        } else {
            show(card, live, how);
        }
    }

    /** Takes over a live result that a decision changed; who is ranked where is found out later. */
    void decide(Scorecard card, Instant at) {
        compute(card, new Computed(asOf, at, unit, place, placed, generated));
    }

    /**
     * Shows the live result from now on, as the next revision.
     *
     * @param restatedUnder the restating versions that are its reason; null without
     */
    RevisionEntity confirm(Instant at, String by, @Nullable String restatedUnder) {
        Scorecard card = toLiveCard();
        revision++;
        show(card, Digest.of(document).hex(), new Computed(asOf, computedAt, unit, place, placed, generated));
        moved = false;
        return new RevisionEntity(id, revision, asOf, document, at, by, restatedUnder);
    }

    private void show(Scorecard card, String live, Computed how) {
        digest = live;
        place(how);
        total = card.findTotal()
                .map(points -> points.value().round(PLACES, RoundingMode.HALF_UP))
                .orElse(null);
        outcome = ResultKind.of(card.outcome());
        coefficient = card.outcome().coefficient();
        grade = null;
        gradeLevel = null;
        if (card.outcome() instanceof Outcome.Graded graded) {
            grade = graded.band().key();
            gradeLevel = card.input().standard().grades().rankOf(graded.band());
        }
        lines = new ArrayList<>(card.lines().stream().map(LineFigure::of).toList());
        sample = card.lines().stream().mapToLong(ScorecardLine::sampleSize).sum();
    }

    private void place(Computed how) {
        unit = how.unit();
        place = how.place();
        placed = how.placed();
        generated = how.generated();
    }

    Scorecard toLiveCard() {
        return ScorecardDocument.read(document);
    }

    long id() {
        return id;
    }

    Subject subject() {
        return new Subject(subjectKind, String.valueOf(subject));
    }

    Period period() {
        return Period.parse(period);
    }

    String standard() {
        return standard;
    }

    long asOf() {
        return asOf;
    }

    int revision() {
        return revision;
    }

    boolean moved() {
        return moved;
    }

    String liveDigest() {
        return Digest.of(document).hex();
    }

    boolean generated() {
        return generated;
    }

    @Nullable Integer place() {
        return place;
    }

    int placed() {
        return placed;
    }

    @Nullable Long unit() {
        return unit;
    }

    Instant computedAt() {
        return computedAt;
    }
}
