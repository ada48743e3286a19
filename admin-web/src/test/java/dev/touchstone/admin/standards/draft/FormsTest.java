package dev.touchstone.admin.standards.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.period.BusinessCalendar;
import dev.touchstone.scoring.period.ClosedHours;
import dev.touchstone.scoring.period.DatedWindow;
import dev.touchstone.scoring.period.HourWindow;
import dev.touchstone.scoring.period.TimeWindow;
import dev.touchstone.scoring.period.WeeklyWindow;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.RubricRule;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.StepTable;
import dev.touchstone.scoring.rule.Target;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A form that nobody touches gives back what it was made from")
class FormsTest {

    private static final LocalizedText NAME = new LocalizedText("名", "名", "Name");
    private static final HourWindow EVENING = HourWindow.of("18:00", "21:00");

    static Stream<String> ready() {
        return ReadyStandards.list().stream().map(ReadyStandard::key);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ready")
    void everyReadyStandard(String key) {
        Standard standard = ReadyStandards.get(key).standard();

        Standard back = new TableForm(standard).applied(standard);
        for (Indicator indicator : standard.listIndicators()) {
            back = TableOrder.replaceIndicator(back, new LineForm(indicator).applied(indicator));
        }
        back = back.withGrades(new GradesForm(standard.grades()).toScale())
                .withConventions(new ConventionsForm(standard.conventions()).toConventions());
        back = new HeadForm(standard).applied(new ExclusionsForm(standard).applied(back));

        assertThat(back).isEqualTo(standard);
    }

    static Stream<ScoringRule> rules() {
        Percentage half = Percentage.of("50");
        return Stream.of(
                steps("30", "60"),
                new StepDeduction(Target.atLeast("85"), BigDecimal.ONE, BigDecimal.TEN, PartOfStep.PROPORTIONAL, null),
                new FaultDeduction(BigDecimal.ONE, null),
                new FaultDeduction(new BigDecimal("2.5"), 3),
                new RubricRule(
                        BigDecimal.TEN,
                        List.of(
                                new RubricRule.Band("high", NAME, new BigDecimal("8"), null),
                                new RubricRule.Band("low", NAME, BigDecimal.ZERO, half))),
                new LinearRule(new BigDecimal("-10"), new BigDecimal("40")),
                new StepTable(
                        Direction.LOWER_IS_BETTER,
                        List.of(
                                new StepTable.Row(BigDecimal.ONE, Percentage.of("100")),
                                new StepTable.Row(BigDecimal.TEN, half))),
                new DirectPoints(new BigDecimal("100")),
                new AnswerMap(new TreeMap<>(Map.of(BigDecimal.ONE, half, BigDecimal.TEN, Percentage.of("100")))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyKindOfRule(ScoringRule rule) {
        assertThat(new RuleForm(rule).toRule()).isEqualTo(rule);
    }

    static Stream<FactFilter> filters() {
        FactFilter tagged = new FactFilter.Tagged("vip");
        return Stream.of(
                FactFilter.EVERYTHING,
                new FactFilter.KindIn(Set.of(FactKind.CALL, FactKind.CHAT)),
                new FactFilter.ChannelIn(Set.of(Channel.PHONE, Channel.IN_PERSON)),
                new FactFilter.TypeIn(Set.of("退换货", "return")),
                tagged,
                new FactFilter.PriorityIn(Set.of("high")),
                new FactFilter.QueueIn(Set.of("A", "B")),
                new FactFilter.AttributeIn("region", Set.of("east")),
                new FactFilter.WeekdayIn(Set.of(DayOfWeek.SUNDAY)),
                new FactFilter.AllOf(List.of(tagged, new FactFilter.TypeIn(Set.of("x")))),
                new FactFilter.AllOf(List.of(tagged)),
                new FactFilter.AnyOf(List.of(tagged, new FactFilter.TypeIn(Set.of("x")))),
                new FactFilter.Not(tagged),
                new FactFilter.TypeIn(Set.of("a, with a comma")),
                new FactFilter.TypeIn(Set.of()),
                new FactFilter.Within(EVENING));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyFilterAlsoThoseThatCannotBeTyped(FactFilter filter) {
        assertThat(new FilterForm(filter).toFilter(filter)).isEqualTo(filter);
    }

    static Stream<TimeWindow> windows() {
        LocalDate holiday = LocalDate.parse("2026-10-01");
        return Stream.of(
                EVENING,
                HourWindow.of("22:00", "06:00"),
                new WeeklyWindow(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), EVENING),
                DatedWindow.ofDays(holiday, holiday),
                closed(Map.of(DayOfWeek.MONDAY, EVENING, DayOfWeek.TUESDAY, EVENING), holiday),
                closed(Map.of(DayOfWeek.MONDAY, EVENING, DayOfWeek.TUESDAY, HourWindow.of("09:00", "12:00")), holiday),
                closed(Map.of(), holiday));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void everyStretchOfTimeOfAnExemption(TimeWindow window) {
        Standard standard = ReadyStandards.get("agent-monthly")
                .standard()
                .withExemptions(List.of(new Exemption("peak", NAME, FactFilter.EVERYTHING, List.of(window, EVENING))));

        assertThat(new ExclusionsForm(standard).applied(standard)).isEqualTo(standard);
    }

    @Test
    @DisplayName("targets by channel leave with the rule that had a target")
    void channelTargets() {
        Indicator indicator = ReadyStandards.get("agent-monthly")
                .standard()
                .findIndicator("first-response")
                .orElseThrow()
                .withChannelTargets(new ChannelTargets(
                        new TreeMap<>(Map.of(Channel.CHAT, new BigDecimal("45"))), ChannelTargets.Mix.WORST));
        LineForm form = new LineForm(indicator);
        assertThat(form.applied(indicator)).isEqualTo(indicator);

        form.getRule().setKind(RuleKind.DIRECT);

        assertThat(form.applied(indicator).channelTargets()).isEqualTo(ChannelTargets.NONE);
        assertThat(form.applied(indicator).rule()).isEqualTo(new DirectPoints(new BigDecimal("100")));
    }

    @Test
    @DisplayName("what is typed wrongly is refused by the name of its field")
    void refused() {
        RuleForm steps = new RuleForm(steps("30", "60"));
        steps.type(RuleKind.CUT_OFF, "20");
        assertThatThrownBy(steps::toRule).isInstanceOf(Refusal.class).hasMessage("standards.unfit.cutOffBeforeTarget");
        steps.type(RuleKind.CUT_OFF, "1e3");
        assertThatThrownBy(steps::toRule).isInstanceOf(Unfit.class).hasMessage("standards.unfit.number");

        GradesForm grades =
                new GradesForm(ReadyStandards.get("agent-monthly").standard().grades());
        grades.getBands().get(1).setFrom("90");
        assertThatThrownBy(grades::toScale).hasMessage("standards.unfit.sameCutOff");
        grades.getBands().get(1).setFrom("80");
        grades.remove(grades.getBands().get(3));
        assertThatThrownBy(grades::toScale).hasMessage("standards.unfit.lowestGrade");
    }

    @Test
    @DisplayName("an indicator can be moved up into the dimension above, and a new one gets a free key")
    void order() {
        Standard standard = ReadyStandards.get("agent-monthly").standard();
        String second = standard.dimensions().get(1).indicators().get(0).key();

        Standard moved = TableOrder.raiseIndicator(standard, second);
        assertThat(moved.dimensions().get(0).indicators())
                .extracting(Indicator::key)
                .containsExactly("first-response", second);

        Indicator again = NewIndicator.fromReady("agent-monthly", "first-response", standard);
        assertThat(again.key()).isEqualTo("first-response-1");
        assertThat(again.weight()).isEqualTo(Percentage.of("0"));
        assertThat(NewIndicator.fromCatalogue("sla-attainment", standard).name().zhCn())
                .isEqualTo("SLA 达成率");
    }

    private static StepDeduction steps(String target, String cutOff) {
        return new StepDeduction(
                Target.atMost(target),
                BigDecimal.TEN,
                new BigDecimal("2"),
                PartOfStep.STARTED,
                new CutOff(new BigDecimal(cutOff), true));
    }

    private static ClosedHours closed(Map<DayOfWeek, HourWindow> week, LocalDate holiday) {
        return new ClosedHours(new BusinessCalendar(week, new TreeSet<>(Set.of(holiday)), new TreeMap<>()));
    }
}
