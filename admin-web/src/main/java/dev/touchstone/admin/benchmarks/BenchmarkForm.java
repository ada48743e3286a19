package dev.touchstone.admin.benchmarks;

import dev.touchstone.scoring.measure.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is filled in about an industry's figure; nothing stands there beforehand but the indicator's own unit. */
public class BenchmarkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String indicator;
    private @Nullable BigDecimal value;
    private @Nullable Unit unit;
    private @Nullable String source;
    private @Nullable LocalDate dated;

    IndustryFigure toFigure(Instant at, String by) {
        return new IndustryFigure(
                Objects.requireNonNull(value),
                Objects.requireNonNull(unit),
                Objects.requireNonNullElse(source, "").strip(),
                Objects.requireNonNull(dated),
                at,
                by);
    }

    public @Nullable String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator;
    }

    public @Nullable BigDecimal getValue() {
        return value;
    }

    public void setValue(@Nullable BigDecimal value) {
        this.value = value;
    }

    public @Nullable Unit getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Unit unit) {
        this.unit = unit;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable LocalDate getDated() {
        return dated;
    }

    public void setDated(@Nullable LocalDate dated) {
        this.dated = dated;
    }
}
