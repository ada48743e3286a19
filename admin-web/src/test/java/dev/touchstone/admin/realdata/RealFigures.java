package dev.touchstone.admin.realdata;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.AnswerRate;
import dev.touchstone.scoring.measure.AnswerSource;
import dev.touchstone.scoring.measure.Attribution;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstContact;
import dev.touchstone.scoring.measure.FirstContactResolution;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.MeanRating;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Occurrence;
import dev.touchstone.scoring.measure.Recurrence;
import dev.touchstone.scoring.measure.Reopens;
import dev.touchstone.scoring.measure.RepeatContact;
import dev.touchstone.scoring.measure.ResolutionTime;
import dev.touchstone.scoring.measure.SatisfiedShare;
import dev.touchstone.scoring.measure.SlaAttainment;
import dev.touchstone.scoring.measure.TalkTime;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.measure.Transfers;
import dev.touchstone.scoring.measure.Unidentified;
import dev.touchstone.scoring.measure.WaitTime;
import dev.touchstone.scoring.measure.Waiting;
import dev.touchstone.scoring.measure.WindowStart;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The figures of the golden tables as lines of a standard; each line is named as its column. */
final class RealFigures {

    private static final Scale STARS = Scale.range(1, 5);
    private static final FactSelection ABANDONED_TOO =
            new FactSelection(FactFilter.EVERYTHING, null, Attribution.to(Role.SERVED_BY));
    private static final FactSelection RESOLVER =
            new FactSelection(FactFilter.EVERYTHING, null, Attribution.to(Role.RESOLVER));

    private RealFigures() {}

    /** Nine figures of a call centre's agents. */
    static List<Indicator> callFigures() {
        AnswerSource ratings = AnswerSource.on(STARS);
        return List.of(
                line("answer-rate", 12, new AnswerRate(), ABANDONED_TOO, 0, 100),
                line(
                        "resolved-rate-all",
                        11,
                        new FirstContactResolution(FirstContact.RESOLVED_OF_ALL),
                        ABANDONED_TOO,
                        0,
                        100),
                line(
                        "resolved-rate-answered",
                        11,
                        new FirstContactResolution(FirstContact.RESOLVED_OF_ANSWERED),
                        0,
                        100),
                line("speed-mean", 11, new FirstResponseTime(new TimeSummary.Mean()), 120, 10),
                line("le-20s-share-answered", 11, within(20), 0, 100),
                line("le-60s-share-answered", 11, within(60), 0, 100),
                line("talk-sec-mean", 11, new TalkTime(TalkTime.Part.TALK, new TimeSummary.Mean()), 600, 60),
                line("rating-mean", 11, new MeanRating(ratings), 1, 5),
                line("satisfied-share", 11, new SatisfiedShare(ratings, BigDecimal.valueOf(4)), 0, 100));
    }

    /** The golden columns of the calls, each with what its figure is divided by. */
    static Map<String, Long> callColumns() {
        return Map.of(
                "answer_rate", 100L,
                "resolved_rate_all", 100L,
                "resolved_rate_answered", 100L,
                "speed_mean", 1L,
                "le_20s_share_answered", 100L,
                "le_60s_share_answered", 100L,
                "talk_sec_mean", 1L,
                "rating_mean", 1L,
                "satisfied_share", 100L);
    }

    /** Seven figures of those who resolve incidents. */
    static List<Indicator> incidentFigures() {
        Recurrence again = new Recurrence(
                Duration.ofDays(7),
                WindowStart.RESOLVED,
                false,
                false,
                new TreeSet<>(Set.of(FactKind.TICKET)),
                Unidentified.NOT_REPEATED);
        return List.of(
                line("sla-met-share", 16, new SlaAttainment(), RESOLVER, 0, 100),
                line("reopened-share", 14, new Reopens(Occurrence.SHARE), RESOLVER, 100, 0),
                line("reassign-mean", 14, new Transfers(Occurrence.PER_RECORD), RESOLVER, 10, 0),
                line("one-touch-share", 14, new FirstContactResolution(FirstContact.ONE_TOUCH), RESOLVER, 0, 100),
                line("resolution-h-mean", 14, resolution(new TimeSummary.Mean()), RESOLVER, 864_000, 0),
                line("resolution-h-median", 14, resolution(new TimeSummary.Median()), RESOLVER, 864_000, 0),
                line("repeat7d-share", 14, new RepeatContact(again), RESOLVER, 100, 0));
    }

    /** The golden columns of the incidents, each with what its figure is divided by. */
    static Map<String, Long> incidentColumns() {
        return Map.of(
                "sla_met_share", 100L,
                "reopened_share", 100L,
                "reassign_mean", 1L,
                "one_touch_share", 100L,
                "resolution_h_mean", 3600L,
                "resolution_h_median", 3600L,
                "repeat7d_share", 100L);
    }

    private static WaitTime within(int seconds) {
        return new WaitTime(Waiting.ANSWERED_ONLY, TimeSummary.WithinTarget.of(Duration.ofSeconds(seconds)));
    }

    private static ResolutionTime resolution(TimeSummary summary) {
        return new ResolutionTime(ResolutionTime.Begin.OPENED, ResolutionTime.Close.LAST, summary);
    }

    private static Indicator line(String key, int weight, Measure measure, int worst, int best) {
        return line(key, weight, measure, FactSelection.EVERYTHING, worst, best);
    }

    private static Indicator line(
            String key, int weight, Measure measure, FactSelection selection, int worst, int best) {
        return new Indicator(
                key,
                LocalizedText.same(key),
                null,
                Nature.QUANTITATIVE,
                Percentage.of(String.valueOf(weight)),
                null,
                measure,
                selection,
                new LinearRule(BigDecimal.valueOf(worst), BigDecimal.valueOf(best)),
                ChannelTargets.NONE,
                1,
                null);
    }

    /** A standard for agents with one dimension and the default grades. */
    static Standard standard(String key, String from, List<Indicator> indicators) {
        return new Standard(
                new StandardVersion(key, "1", LocalDate.parse(from), null),
                LocalizedText.same(key),
                LocalizedText.same("Test"),
                null,
                null,
                Set.of(Subject.Kind.AGENT),
                List.of(new Dimension("all", LocalizedText.same("all"), new ArrayList<>(indicators))),
                Conventions.DEFAULT,
                GradeScale.DEFAULT,
                List.of(),
                Set.of());
    }
}
