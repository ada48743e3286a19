package dev.touchstone.admin.benchmarks;

import dev.touchstone.admin.benchmarks.BenchmarkRow.Past;
import dev.touchstone.admin.benchmarks.BenchmarkRow.Typed;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.wording.IndicatorWords;
import dev.touchstone.scoring.wording.TargetWords;
import dev.touchstone.scoring.wording.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns figures of half years into what the page, the workbook and the API show. */
final class BenchmarkWords {

    private static final int PLACES = 4;

    private final Texts texts;
    private final Language language;
    private final IndicatorWords values;
    private final TargetWords targets;

    BenchmarkWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        this.values = new IndicatorWords(Words.in(language));
        this.targets = new TargetWords(Words.in(language));
    }

    BenchmarkRow row(Indicator indicator, @Nullable OwnFigure own, @Nullable IndustryFigure industry, List<Past> past) {
        Fraction value = own == null ? null : own.value();
        boolean oneTarget = indicator.channelTargets().targets().isEmpty();
        Fraction typed =
                industry == null || industry.unit() != indicator.measure().unit()
                        ? null
                        : Fraction.of(industry.value());
        return new BenchmarkRow(
                indicator.key(),
                indicator.name().in(language),
                unit(indicator.measure().unit()),
                print(indicator, own),
                value == null ? null : value.round(PLACES, RoundingMode.HALF_UP),
                own == null ? 0 : own.sample(),
                targets.target(indicator),
                value == null || !oneTarget ? null : indicator.rule().isMetBy(value),
                value == null ? "" : oneTarget ? targetGap(indicator, value) : texts.of("benchmarks.byChannel"),
                industry == null ? null : typed(indicator, industry),
                value == null || typed == null ? null : lead(indicator, value, typed) >= 0,
                industryGap(indicator, value, industry, typed),
                past);
    }

    /** The company's value as printed; null if nothing was measured. */
    @Nullable String print(Indicator indicator, @Nullable OwnFigure own) {
        Fraction value = own == null ? null : own.value();
        return value == null ? null : values.actual(indicator, value);
    }

    /** The industry's figure as printed; null if nobody typed one in. */
    @Nullable String print(Indicator indicator, @Nullable IndustryFigure industry) {
        if (industry == null) {
            return null;
        }
        return industry.unit() == indicator.measure().unit()
                ? values.actual(indicator, Fraction.of(industry.value()))
                : industry.value().stripTrailingZeros().toPlainString() + " " + unit(industry.unit());
    }

    private Typed typed(Indicator indicator, IndustryFigure industry) {
        BigDecimal value = industry.value().stripTrailingZeros();
        return new Typed(
                String.valueOf(print(indicator, industry)),
                value.scale() < 0 ? value.setScale(0) : value,
                unit(industry.unit()),
                industry.source(),
                industry.dated().toString(),
                industry.enteredBy());
    }

    private String targetGap(Indicator indicator, Fraction value) {
        return indicator.rule().isMetBy(value)
                ? texts.of("benchmarks.met")
                : texts.of(
                        "benchmarks.missing",
                        distance(indicator, value, indicator.rule().fullPointsAt()));
    }

    private String industryGap(
            Indicator indicator,
            @Nullable Fraction value,
            @Nullable IndustryFigure industry,
            @Nullable Fraction typed) {
        if (value == null || industry == null) {
            return "";
        }
        if (typed == null) {
            return texts.of("benchmarks.otherUnit");
        }
        int lead = lead(indicator, value, typed);
        return lead == 0
                ? texts.of("benchmarks.level")
                : texts.of(lead > 0 ? "benchmarks.ahead" : "benchmarks.behind", distance(indicator, value, typed));
    }

    private String distance(Indicator indicator, Fraction one, Fraction other) {
        Fraction distance = one.minus(other);
        return values.distance(indicator, distance.signum() < 0 ? distance.negated() : distance);
    }

    /** Above 0 if a value is better than another. */
    private static int lead(Indicator indicator, Fraction value, Fraction other) {
        int higher = value.compareTo(other);
        return indicator.rule().better() == Direction.HIGHER_IS_BETTER ? higher : -higher;
    }

    private String unit(Unit unit) {
        return texts.of("standards.unit." + unit.name());
    }
}
