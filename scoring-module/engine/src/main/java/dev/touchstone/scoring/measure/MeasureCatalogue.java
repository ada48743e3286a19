package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Scale;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every measure there is, by way of example: documents, the editor and coverage enumerate them here. */
public final class MeasureCatalogue {

    private static final Scale ONE_TO_FIVE = Scale.range(1, 5);
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private static final List<Measure> EXAMPLES = List.of(
            new FirstResponseTime(new TimeSummary.Mean()),
            new WaitTime(Waiting.ANSWERED_ONLY, TimeSummary.WithinTarget.of(HALF_A_MINUTE)),
            new ResolutionTime(ResolutionTime.Begin.OPENED, ResolutionTime.Close.FIRST, new TimeSummary.Median()),
            new TalkTime(TalkTime.Part.HANDLING, new TimeSummary.Percentile(90)),
            new FirstContactResolution(FirstContact.RESOLVED_OF_ANSWERED),
            new ResolutionWithoutRepeat(
                    Recurrence.within(Duration.ofDays(7), WindowStart.RESOLVED, Set.of(FactKind.TICKET))),
            new SurveyedResolution(AnswerSource.on(Scale.range(0, 1)), setOf(BigDecimal.ONE)),
            new RepeatContact(
                    Recurrence.within(Duration.ofHours(48), WindowStart.ENDED, Set.of(FactKind.CALL, FactKind.CHAT))),
            new Reopens(Occurrence.SHARE),
            new Transfers(Occurrence.PER_RECORD),
            new AbandonmentRate(Duration.ZERO),
            new AnswerRate(),
            new SlaAttainment(),
            new SatisfiedShare(AnswerSource.on(ONE_TO_FIVE), BigDecimal.valueOf(4)),
            new MeanRating(AnswerSource.on(ONE_TO_FIVE)),
            new NetPromoterScore(null, new TreeSet<>()),
            new ComplaintRate(Workload.ANSWERED_CONTACTS),
            new ComplaintsInTime(),
            new ComplaintsHandled(Workload.TICKETS_AND_ANSWERED_CONTACTS),
            new InspectionFaults(null, new TreeSet<>(), new TreeSet<>(Set.of(Fault.Severity.values())), null),
            new InspectionPassRate(null),
            new RubricPoints(null, null, NotApplicable.RESCALED, null),
            new CallbackScore(
                    "sales",
                    new TreeMap<>(Map.of("overall", BigDecimal.valueOf(50), "hand-over", BigDecimal.valueOf(50))),
                    new TreeMap<>(Map.of(
                            BigDecimal.valueOf(100), BigDecimal.valueOf(100),
                            BigDecimal.valueOf(75), BigDecimal.valueOf(75),
                            BigDecimal.valueOf(25), BigDecimal.ZERO)),
                    false),
            new OfferRate(OfferBase.OPPORTUNITIES),
            new SupervisorPoints(setOf("attitude", "teamwork"), BigDecimal.TEN, BigDecimal.valueOf(5)),
            new CountedElsewhere("retention", Unit.PERCENT, Direction.HIGHER_IS_BETTER, BigDecimal.valueOf(100), true),
            new MatchingShare(setOf(FactKind.TICKET), new FactFilter.Tagged("escalated"), Direction.LOWER_IS_BETTER));

    private MeasureCatalogue() {}

    /**
     * One example of each measure.
     *
     * @return in the order of the manual
     */
    public static List<Measure> listExamples() {
        return EXAMPLES;
    }

    @SafeVarargs
    private static <T extends Comparable<? super T>> SortedSet<T> setOf(T... values) {
        return InOrder.copyOf(Set.of(values));
    }
}
