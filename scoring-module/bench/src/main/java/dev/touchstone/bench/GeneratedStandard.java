package dev.touchstone.bench;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.AnswerSource;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstContact;
import dev.touchstone.scoring.measure.FirstContactResolution;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.InspectionFaults;
import dev.touchstone.scoring.measure.MeanRating;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.NetPromoterScore;
import dev.touchstone.scoring.measure.Occurrence;
import dev.touchstone.scoring.measure.Reopens;
import dev.touchstone.scoring.measure.ResolutionTime;
import dev.touchstone.scoring.measure.SatisfiedShare;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepTable;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The lines as a standard of Touchstone. A line without data gives all its points, and every total has a grade, so that
 * every side adds up the same. */
final class GeneratedStandard {

    static final String SATISFACTION_FORM = "satisfaction";
    static final String RECOMMENDATION_FORM = "recommendation";
    static final String CALLBACK_FORM = "callback";
    static final Scale STARS = Scale.range(1, 5);
    static final Scale SOLVED = Scale.range(0, 1);
    static final Scale LIKELIHOOD = Scale.range(0, 10);

    private static final FactFilter EVERYTHING = new FactFilter.AllOf(List.of());

    private GeneratedStandard() {}

    static Standard of(List<LineSpec> lines) {
        return new Standard(
                new StandardVersion("generated", "1", LocalDate.of(GeneratedTickets.YEAR, 1, 1), null),
                text("Generated"),
                text("Generated"),
                null,
                null,
                Set.of(Subject.Kind.AGENT),
                List.of(new Dimension(
                        "all",
                        text("All lines"),
                        lines.stream().map(GeneratedStandard::indicator).toList())),
                conventions(),
                GradeScale.DEFAULT,
                List.of(),
                Set.of());
    }

    private static Conventions conventions() {
        Conventions usual = Conventions.DEFAULT;
        return new Conventions(
                usual.totalKind(),
                usual.rounding(),
                NoData.FULL_POINTS,
                Percentage.of("0"),
                usual.pooling(),
                usual.criticalFailure(),
                usual.mixing(),
                usual.items());
    }

    private static Indicator indicator(LineSpec line) {
        Measure measure = measure(line.key());
        Anchor anchor = measure.kinds().contains(FactKind.TICKET) ? Anchor.OPENED : null;
        return new Indicator(
                line.key(),
                text(line.key()),
                null,
                Nature.QUANTITATIVE,
                Percentage.of(String.valueOf(line.weight())),
                null,
                measure,
                new FactSelection(EVERYTHING, anchor, null),
                rule(line.rule()),
                ChannelTargets.NONE,
                1,
                null);
    }

    private static Measure measure(String key) {
        return switch (key) {
            case TenLines.FIRST_RESPONSE -> new FirstResponseTime(new TimeSummary.Mean());
            case TenLines.ANSWERED_IN_TIME ->
                new FirstResponseTime(TimeSummary.WithinTarget.of(Duration.ofSeconds(TenLines.ANSWER_WITHIN_SECONDS)));
            case TenLines.RESOLUTION ->
                new ResolutionTime(ResolutionTime.Begin.OPENED, ResolutionTime.Close.LAST, new TimeSummary.Mean());
            case TenLines.REOPENED -> new Reopens(Occurrence.SHARE);
            case TenLines.FIRST_CONTACT -> new FirstContactResolution(FirstContact.SOURCE_FLAG);
            case TenLines.SATISFACTION -> new MeanRating(new AnswerSource(SATISFACTION_FORM, new TreeSet<>(), STARS));
            case TenLines.RECOMMENDATION -> new NetPromoterScore(RECOMMENDATION_FORM, new TreeSet<>());
            case TenLines.CALLBACK ->
                new SatisfiedShare(new AnswerSource(CALLBACK_FORM, new TreeSet<>(), SOLVED), BigDecimal.ONE);
            case TenLines.DEFECTS -> new InspectionFaults(null, new TreeSet<>(), new TreeSet<>(), 1);
            case TenLines.CRITICAL ->
                new InspectionFaults(null, new TreeSet<>(), new TreeSet<>(Set.of(Fault.Severity.CRITICAL)), 1);
            default -> throw new IllegalArgumentException("There is no generated line " + key);
        };
    }

    private static ScoringRule rule(LineSpec.Rule rule) {
        return switch (rule) {
            case LineSpec.Between(int worst, int best) ->
                new LinearRule(BigDecimal.valueOf(worst), BigDecimal.valueOf(best));
            case LineSpec.Bands(boolean lowerIsBetter, List<LineSpec.Step> steps) ->
                new StepTable(
                        lowerIsBetter ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER,
                        steps.stream()
                                .map(step -> new StepTable.Row(
                                        BigDecimal.valueOf(step.thousandths(), 3),
                                        Percentage.of(String.valueOf(step.share()))))
                                .toList());
        };
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text, text);
    }
}
