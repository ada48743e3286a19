package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.Account;
import dev.touchstone.scoring.subject.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a named person decided about one result. Never changed, never deleted. */
@Entity
@Table(name = "decision")
class DecisionEntity {

    static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String standard;

    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    private long subject;
    private String period;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private @Nullable String indicator;
    private @Nullable String item;

    @Column(precision = 9, scale = 4)
    private @Nullable BigDecimal points;

    @Column(length = LONGEST_REASON)
    private String reason;

    private long account;
    private String decidedBy;
    private Instant decidedAt;
    private @Nullable Long takesBack;

    @SuppressWarnings("NullAway.Init")
    protected DecisionEntity() {}

    DecisionEntity(CardEntity card, Wish wish, Account by, Instant at) {
        this.standard = card.standard();
        this.subjectKind = card.subject().kind();
        this.subject = Long.parseLong(card.subject().id());
        this.period = card.period().toString();
        this.kind = wish.kind();
        this.indicator = wish.indicator();
        this.item = wish.item();
        this.points = wish.points();
        this.reason = wish.reason();
        this.account = by.id();
        this.decidedBy = by.name();
        this.decidedAt = at;
        this.takesBack = wish.takesBack();
    }

    String standard() {
        return standard;
    }

    String period() {
        return period;
    }

    Decision toDecision() {
        return new Decision(
                id,
                new Subject(subjectKind, String.valueOf(subject)),
                kind,
                indicator,
                item,
                points == null ? null : points.stripTrailingZeros(),
                reason,
                decidedBy,
                decidedAt,
                takesBack);
    }

    /**
     * What somebody wants to decide, checked.
     *
     * @param kind what it is
     * @param indicator the line; null for an item
     * @param item what a bonus or penalty is for; null for anything else
     * @param points null for an exemption
     * @param reason why
     * @param takesBack the decision to take back; null if none
     */
    record Wish(
            DecisionKind kind,
            @Nullable String indicator,
            @Nullable String item,
            @Nullable BigDecimal points,
            String reason,
            @Nullable Long takesBack) {}
}
