package dev.touchstone.admin.whatif;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom a table is tried on, as it is chosen on the page: months, one card for how long, and who. */
public class TrialForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String from;
    private @Nullable String until;
    private Period.Kind by = Period.Kind.MONTH;
    private Subject.@Nullable Kind kind;
    private String base = "";

    /** Takes the newest full month where none of those with facts is named. */
    void choose(List<String> months, String newest) {
        from = from != null && months.contains(from) ? from : newest;
        until = until != null && months.contains(until) ? until : from;
    }

    /** Takes the first kind that a standard assesses where it does not assess the chosen one. */
    void choose(Standard standard) {
        if (kind == null || !standard.subjects().contains(kind)) {
            kind = kindsOf(standard).get(0);
        }
    }

    /** Whom a standard assesses, people first. */
    static List<Subject.Kind> kindsOf(Standard standard) {
        return standard.subjects().stream().sorted().toList();
    }

    Question question(Standard tried) {
        return Question.of(
                tried,
                TrialPeriods.between(Objects.requireNonNull(from), Objects.requireNonNull(until), by),
                Objects.requireNonNull(kind));
    }

    /**
     * The bonus of a coefficient of 1.
     *
     * @return null if nothing was typed
     * @throws Refusal if it is no amount
     */
    @Nullable BigDecimal typedBase() {
        if (base.isBlank()) {
            return null;
        }
        try {
            BigDecimal typed = new BigDecimal(base.strip().replace(",", ""));
            if (typed.signum() > 0) {
                return typed;
            }
        } catch (NumberFormatException noNumber) {
            throw new Refusal("whatif.refused.base", base);
        }
        throw new Refusal("whatif.refused.base", base);
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public Period.Kind getBy() {
        return by;
    }

    public void setBy(Period.@Nullable Kind by) {
        this.by = by == null ? Period.Kind.MONTH : by;
    }

    public Subject.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(Subject.@Nullable Kind kind) {
        this.kind = kind;
    }

    public String getBase() {
        return base;
    }

    public void setBase(@Nullable String base) {
        this.base = Objects.requireNonNullElse(base, "");
    }
}
