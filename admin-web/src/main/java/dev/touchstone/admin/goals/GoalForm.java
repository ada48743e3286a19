package dev.touchstone.admin.goals;

import dev.touchstone.scoring.period.Period;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is filled in about a goal. */
public class GoalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String standard;
    private @Nullable String indicator;
    private @Nullable Long unit;
    private @Nullable String person;
    private WantedKind wanted = WantedKind.VALUE;
    private @Nullable BigDecimal amount;
    private @Nullable String base;
    private @Nullable LocalDate due;

    GoalWish toWish() {
        return new GoalWish(
                Objects.requireNonNull(standard),
                indicator,
                person == null ? unit : null,
                person == null ? null : Long.valueOf(person),
                wanted,
                Objects.requireNonNull(amount),
                Period.parse(Objects.requireNonNull(base)),
                Objects.requireNonNull(due));
    }

    public @Nullable String getStandard() {
        return standard;
    }

    public void setStandard(@Nullable String standard) {
        this.standard = standard;
    }

    public @Nullable String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator == null || indicator.isBlank() ? null : indicator;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null || person.isBlank() ? null : person;
    }

    public WantedKind getWanted() {
        return wanted;
    }

    public void setWanted(WantedKind wanted) {
        this.wanted = wanted;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable String getBase() {
        return base;
    }

    public void setBase(@Nullable String base) {
        this.base = base;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }
}
