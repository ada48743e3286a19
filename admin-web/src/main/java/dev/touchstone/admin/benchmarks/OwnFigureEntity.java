package dev.touchstone.admin.benchmarks;

import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the company reached by one indicator in a half year. */
@Entity
@Table(name = "benchmark_own")
class OwnFigureEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String standard;
    private String half;
    private String indicator;
    private String version;
    private @Nullable String reached;
    private long sample;
    private long asOf;
    private Instant measuredAt;
    private String measuredBy;

    @SuppressWarnings("NullAway.Init")
    protected OwnFigureEntity() {}

    OwnFigureEntity(String standard, Period half, String indicator, OwnFigure figure, String by) {
        this.standard = standard;
        this.half = half.toString();
        this.indicator = indicator;
        Fraction value = figure.value();
        this.version = figure.version();
        this.reached = value == null ? null : value.toString();
        this.sample = figure.sample();
        this.asOf = figure.asOf();
        this.measuredAt = figure.measuredAt();
        this.measuredBy = by;
    }

    OwnFigure toFigure() {
        return new OwnFigure(version, reached == null ? null : read(reached), sample, asOf, measuredAt);
    }

    private static Fraction read(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Fraction.of(text)
                : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    String half() {
        return half;
    }

    String indicator() {
        return indicator;
    }
}
