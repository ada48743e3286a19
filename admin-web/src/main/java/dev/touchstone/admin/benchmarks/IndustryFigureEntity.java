package dev.touchstone.admin.benchmarks;

import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
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

/** An industry's figure for one indicator and half year. */
@Entity
@Table(name = "benchmark_industry")
class IndustryFigureEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String standard;
    private String half;
    private String indicator;
    private BigDecimal figure;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private String source;
    private LocalDate dated;
    private Instant enteredAt;
    private String enteredBy;

    @SuppressWarnings("NullAway.Init")
    protected IndustryFigureEntity() {}

    IndustryFigureEntity(String standard, Period half, String indicator, IndustryFigure typed) {
        this.standard = standard;
        this.half = half.toString();
        this.indicator = indicator;
        this.figure = typed.value();
        this.unit = typed.unit();
        this.source = typed.source();
        this.dated = typed.dated();
        this.enteredAt = typed.enteredAt();
        this.enteredBy = typed.enteredBy();
    }

    IndustryFigure toFigure() {
        return new IndustryFigure(figure, unit, source, dated, enteredAt, enteredBy);
    }

    String half() {
        return half;
    }

    String indicator() {
        return indicator;
    }
}
