package dev.touchstone.documents.standard;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.Attribution;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.MeasureCatalogue;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.measure.Sharing;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.period.BusinessCalendar;
import dev.touchstone.scoring.period.ClosedHours;
import dev.touchstone.scoring.period.DatedWindow;
import dev.touchstone.scoring.period.HourWindow;
import dev.touchstone.scoring.period.TimeWindow;
import dev.touchstone.scoring.period.WeeklyWindow;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
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
import dev.touchstone.scoring.standard.Cadence;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.Mixing;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.standard.TotalKind;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Standards with any measure, rule, filter and convention, drawn from a seed. Sensible they are not. */
public final class AnyStandard {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Random random;

    private AnyStandard(long seed) {
        this.random = new Random(seed);
    }

    public static Arbitrary<Standard> standards() {
        return Arbitraries.longs().map(AnyStandard::of);
    }

    public static Standard of(long seed) {
        return new AnyStandard(seed).standard();
    }

    private Standard standard() {
        List<Dimension> dimensions = new ArrayList<>();
        for (int d = 0; d < 1 + random.nextInt(3); d++) {
            List<Indicator> indicators = new ArrayList<>();
            for (int i = 0; i < random.nextInt(4); i++) {
                indicators.add(indicator("line-" + d + "-" + i));
            }
            dimensions.add(new Dimension("dimension-" + d, text(), indicators));
        }
        return new Standard(
                new StandardVersion("s", "1." + random.nextInt(9), day(), flag() ? null : NEW_YEAR.plusYears(3)),
                text(),
                text(),
                maybe(this::text),
                maybe(() -> "telecom"),
                flag() ? Set.of() : EnumSet.of(one(Subject.Kind.values()), Subject.Kind.TEAM),
                dimensions,
                conventions(),
                flag()
                        ? GradeScale.DEFAULT
                        : new GradeScale(List.of(new GradeBand("only", text(), decimal(0), decimal(2)))),
                flag()
                        ? List.of()
                        : List.of(new Exemption("peak", text(), filter(3), flag() ? List.of() : List.of(window()))),
                flag() ? Set.of() : Set.of("fraud", "泄露"));
    }

    private Indicator indicator(String key) {
        ScoringRule rule = rule();
        boolean byChannel = rule instanceof StepDeduction && ((StepDeduction) rule).cutOff() == null && flag();
        return new Indicator(
                key,
                text(),
                maybe(this::text),
                one(Nature.values()),
                new Percentage(BigDecimal.valueOf(5_000 + random.nextInt(95_001), 3)),
                maybe(() -> new Points(Fraction.of(7 + random.nextInt(50), 1 + random.nextInt(7)))),
                measure(),
                flag()
                        ? FactSelection.EVERYTHING
                        : new FactSelection(filter(3), maybe(() -> one(Anchor.values())), maybe(this::attribution)),
                rule,
                byChannel
                        ? new ChannelTargets(
                                new TreeMap<>(Map.of(Channel.PHONE, decimal(3), new Channel("kiosk"), decimal(0))),
                                one(ChannelTargets.Mix.values()))
                        : ChannelTargets.NONE,
                1 + random.nextInt(30),
                maybe(() -> Percentage.of("50.5")),
                one(Cadence.values()));
    }

    private Measure measure() {
        List<Measure> examples = MeasureCatalogue.listExamples();
        return flag() ? examples.get(random.nextInt(examples.size())) : new FirstResponseTime(summary());
    }

    private TimeSummary summary() {
        return switch (random.nextInt(4)) {
            case 0 -> new TimeSummary.Mean();
            case 1 -> new TimeSummary.Median();
            case 2 -> new TimeSummary.Percentile(1 + random.nextInt(99));
            default ->
                new TimeSummary.WithinTarget(
                        Duration.ofMillis(1 + random.nextInt(90_000)),
                        new TreeMap<>(
                                flag() ? Map.of() : Map.of(Channel.CHAT, Duration.ofNanos(1 + random.nextInt(9_999)))));
        };
    }

    private Attribution attribution() {
        return new Attribution(one(Role.values()), one(Sharing.values()));
    }

    private FactFilter filter(int depth) {
        return switch (random.nextInt(depth > 0 ? 13 : 10)) {
            case 0 -> new FactFilter.Everything();
            case 1 -> new FactFilter.KindIn(EnumSet.of(one(FactKind.values()), one(FactKind.values())));
            case 2 -> new FactFilter.ChannelIn(new TreeSet<>(List.of(Channel.PHONE, Channel.BOT)));
            case 3 -> new FactFilter.TypeIn(Set.of("退货", "refund"));
            case 4 -> new FactFilter.Tagged("vip");
            case 5 -> new FactFilter.PriorityIn(Set.of("P1"));
            case 6 -> new FactFilter.QueueIn(Set.of());
            case 7 -> new FactFilter.AttributeIn("region", Set.of("华东", "华南"));
            case 8 -> new FactFilter.Within(window());
            case 9 -> new FactFilter.WeekdayIn(EnumSet.of(one(DayOfWeek.values())));
            case 10 -> new FactFilter.Not(filter(depth - 1));
            case 11 -> new FactFilter.AllOf(List.of(filter(depth - 1), filter(depth - 1)));
            default -> new FactFilter.AnyOf(flag() ? List.of() : List.of(filter(depth - 1)));
        };
    }

    private TimeWindow window() {
        return switch (random.nextInt(4)) {
            case 0 -> HourWindow.of("22:00", "06:30:15.5");
            case 1 ->
                new WeeklyWindow(
                        EnumSet.of(one(DayOfWeek.values()), DayOfWeek.MONDAY), HourWindow.of("19:00", "21:00"));
            case 2 -> new DatedWindow(day().atTime(3, 4), NEW_YEAR.plusYears(2).atTime(0, 0, 1));
            default ->
                new ClosedHours(new BusinessCalendar(
                        flag() ? Map.of() : Map.of(DayOfWeek.FRIDAY, HourWindow.of("09:00", "18:00")),
                        new TreeSet<>(flag() ? List.of() : List.of(day())),
                        new TreeMap<>(flag() ? Map.of() : Map.of(day(), HourWindow.of("10:00", "12:00")))));
        };
    }

    private ScoringRule rule() {
        return switch (random.nextInt(7)) {
            case 0 ->
                new StepDeduction(
                        new Target(Direction.LOWER_IS_BETTER, decimal(30)),
                        positive(),
                        positive(),
                        one(PartOfStep.values()),
                        maybe(() -> new CutOff(decimal(60), flag())));
            case 1 -> new FaultDeduction(positive(), maybe(() -> 1 + random.nextInt(5)));
            case 2 ->
                new RubricRule(
                        decimal(30),
                        List.of(
                                new RubricRule.Band("top", text(), decimal(25), maybe(() -> Percentage.of("90"))),
                                new RubricRule.Band("rest", text(), decimal(0), maybe(() -> Percentage.of("12.5")))));
            case 3 ->
                new AnswerMap(new TreeMap<>(Map.of(
                        decimal(25),
                        Percentage.of("0"),
                        new BigDecimal("75.5"),
                        Percentage.of("75"),
                        decimal(100),
                        Percentage.of("100"))));
            case 4 -> new LinearRule(decimal(-3), positive());
            case 5 ->
                new StepTable(
                        Direction.HIGHER_IS_BETTER,
                        List.of(
                                new StepTable.Row(decimal(90), Percentage.of("100")),
                                new StepTable.Row(decimal(80), Percentage.of("33.333"))));
            default -> new DirectPoints(positive());
        };
    }

    private Conventions conventions() {
        return new Conventions(
                one(TotalKind.values()),
                new Rounding(one(Rounding.Mode.values()), random.nextInt(5), one(Rounding.Level.values())),
                one(NoData.values()),
                new Percentage(BigDecimal.valueOf(random.nextInt(101))),
                one(Pooling.values()),
                one(CriticalFailure.values()),
                one(Mixing.values()),
                new Items(one(Items.Place.values()), positive()));
    }

    private LocalizedText text() {
        return flag() ? LocalizedText.same("NPS 🙂") : new LocalizedText("首次响应", "首次回應", "First \"response\"\n");
    }

    private LocalDate day() {
        return NEW_YEAR.plusDays(random.nextInt(700));
    }

    private BigDecimal positive() {
        return BigDecimal.valueOf(1 + 10L * random.nextInt(5_000), random.nextInt(4));
    }

    private static BigDecimal decimal(long value) {
        return BigDecimal.valueOf(value);
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private <T> T maybe(Supplier<T> value) {
        return flag() ? value.get() : null;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
