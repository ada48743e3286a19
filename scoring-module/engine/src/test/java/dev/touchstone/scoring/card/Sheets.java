package dev.touchstone.scoring.card;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.Target;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Standards tables and what is measured against them, as the tests of scorecards need them. */
final class Sheets {

    static final Period OCTOBER = Period.parse("2026-10");
    static final Subject AGENT = Subject.agent("a-1");

    private static final FirstResponseTime ANY_MEASURE = new FirstResponseTime(new TimeSummary.Mean());

    private Sheets() {}

    static Dimension dimension(String key, Indicator... indicators) {
        return new Dimension(key, LocalizedText.same(key), List.of(indicators));
    }

    static Indicator indicator(String key, String weight, ScoringRule rule) {
        return indicator(key, weight, null, rule, 1, null);
    }

    /** A line whose rule gives the measured points out of its own maximum. */
    static Indicator given(String key, String weight, String top) {
        return indicator(key, weight, Points.of(top), new DirectPoints(new BigDecimal(top)), 1, null);
    }

    static Indicator indicator(
            String key,
            String weight,
            @Nullable Points maximum,
            ScoringRule rule,
            int sample,
            @Nullable String critical) {
        return new Indicator(
                key,
                LocalizedText.same(key),
                null,
                Nature.QUANTITATIVE,
                Percentage.of(weight),
                maximum,
                ANY_MEASURE,
                FactSelection.EVERYTHING,
                rule,
                ChannelTargets.NONE,
                sample,
                critical == null ? null : Percentage.of(critical));
    }

    static Standard standard(Conventions conventions, Dimension... dimensions) {
        return standard("1", conventions, dimensions);
    }

    static Standard standard(String version, Conventions conventions, Dimension... dimensions) {
        return new Standard(
                new StandardVersion("test", version, LocalDate.of(2026, 1, 1), null),
                LocalizedText.same("Test"),
                LocalizedText.same("Quality"),
                null,
                null,
                Set.of(Subject.Kind.AGENT),
                List.of(dimensions),
                conventions,
                GradeScale.DEFAULT,
                List.of(),
                Set.of("fraud"));
    }

    /** The reference sheet; the second line is emotion handling (−5 each) or wording (−1 each). */
    static Standard reference(String attitude, String pointsPerFault) {
        return standard(
                Conventions.DEFAULT,
                dimension("efficiency", indicator("first-response", "20", firstResponse())),
                dimension(
                        "attitude",
                        indicator(attitude, "25", new FaultDeduction(new BigDecimal(pointsPerFault), null))),
                dimension("resolution", indicator("fcr", "30", oneByOne("85", "75"))),
                dimension("compliance", indicator("record-accuracy", "15", new FaultDeduction(new BigDecimal("3"), 3))),
                dimension("value-added", indicator("proactive", "10", oneByOne("10", "5"))));
    }

    /** What the reference sheet reports: 28 s, 2 faults in 10, 88 of 100, 1 wrong of 10, 15 of 125. */
    static Map<String, Measurement> reported(String attitude) {
        return Map.of(
                "first-response",
                Measurement.of(Unit.SECONDS, 28_000L * 100, 100_000, 100),
                attitude,
                Measurement.of(Unit.COUNT, 2, 1, 10),
                "fcr",
                Measurement.proportion(88, 100),
                "record-accuracy",
                Measurement.of(Unit.COUNT, 1, 1, 10),
                "proactive",
                Measurement.proportion(15, 125));
    }

    static StepDeduction firstResponse() {
        return new StepDeduction(
                Target.atMost("30"),
                new BigDecimal("10"),
                new BigDecimal("2"),
                PartOfStep.FULL,
                new CutOff(new BigDecimal("60"), false));
    }

    static StepDeduction oneByOne(String target, String cutOff) {
        return new StepDeduction(
                Target.atLeast(target),
                BigDecimal.ONE,
                BigDecimal.ONE,
                PartOfStep.FULL,
                new CutOff(new BigDecimal(cutOff), false));
    }

    static Measurement points(String value) {
        return Measurement.of(Unit.POINTS, Fraction.of(value), 10);
    }

    static Scorecard card(Standard standard, Map<String, Measurement> measurements) {
        return Scorecard.derivedFrom(CardInput.of(AGENT, OCTOBER, standard, measurements));
    }
}
