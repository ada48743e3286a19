package dev.touchstone.admin.goals;

import dev.touchstone.scoring.goal.Goal;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A goal as it was set. */
@Entity
@Table(name = "goal")
class GoalEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String standard;
    private @Nullable String indicator;

    @Enumerated(EnumType.STRING)
    private Subject.@Nullable Kind subjectKind;

    private @Nullable Long subject;

    @Enumerated(EnumType.STRING)
    private WantedKind wanted;

    private BigDecimal amount;
    private String base;
    private LocalDate since;
    private LocalDate due;
    private Instant setAt;
    private String setBy;

    @SuppressWarnings("NullAway.Init")
    protected GoalEntity() {}

    GoalEntity(GoalWish wish, @Nullable Subject subject, Instant setAt, String setBy) {
        this.standard = wish.standard();
        this.indicator = wish.indicator();
        this.subjectKind = subject == null ? null : subject.kind();
        this.subject = subject == null ? null : Long.valueOf(subject.id());
        this.wanted = wish.wanted();
        this.amount = wish.amount();
        this.base = wish.base().toString();
        this.since = wish.base().until();
        this.due = wish.due();
        this.setAt = setAt;
        this.setBy = setBy;
    }

    /** The goal; a standard says which way is better. */
    Goal toGoal(Direction better) {
        return new Goal(standard, indicator, subject(), better, wanted.wanted(amount), Period.parse(base), due);
    }

    long id() {
        return id;
    }

    String standard() {
        return standard;
    }

    @Nullable String indicator() {
        return indicator;
    }

    @Nullable Subject subject() {
        return subjectKind == null ? null : new Subject(subjectKind, String.valueOf(Objects.requireNonNull(subject)));
    }

    WantedKind wanted() {
        return wanted;
    }

    BigDecimal amount() {
        return amount;
    }

    Instant setAt() {
        return setAt;
    }

    String setBy() {
        return setBy;
    }
}
