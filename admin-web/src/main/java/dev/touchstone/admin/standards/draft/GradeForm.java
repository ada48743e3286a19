package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.grade.GradeBand;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One grade: its name, the total it begins at and its bonus coefficient. */
public class GradeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable String key;
    private final NameForm name;
    private @Nullable String from;
    private @Nullable String coefficient;

    /** An empty one. */
    GradeForm() {
        key = null;
        name = new NameForm();
    }

    GradeForm(GradeBand band) {
        key = band.key();
        name = new NameForm(band.name());
        from = Typed.text(band.from());
        coefficient = Typed.text(band.coefficient());
    }

    GradeBand toBand(Keys keys) {
        return new GradeBand(
                keys.of(key),
                name.toText("standards.grade"),
                Typed.from0(from, "standards.cutOffFrom"),
                Typed.from0(coefficient, "standards.coefficient"));
    }

    /** Its key; null for one that is not saved yet. */
    public @Nullable String getKey() {
        return key;
    }

    public NameForm getName() {
        return name;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getCoefficient() {
        return coefficient;
    }

    public void setCoefficient(@Nullable String coefficient) {
        this.coefficient = coefficient;
    }
}
