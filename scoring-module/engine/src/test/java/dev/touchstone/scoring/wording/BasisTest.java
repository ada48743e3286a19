package dev.touchstone.scoring.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.LineExemption;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Segment;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.measure.AnswerSource;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Exclusion;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.InspectionFaults;
import dev.touchstone.scoring.measure.MeanRating;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.NetPromoterScore;
import dev.touchstone.scoring.measure.NotApplicable;
import dev.touchstone.scoring.measure.RubricPoints;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
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
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Why a line has its points")
class BasisTest {

    private static final FirstResponseTime MEAN = new FirstResponseTime(new TimeSummary.Mean());
    private static final MeanRating RATING = new MeanRating(AnswerSource.on(Scale.range(1, 5)));
    private static final RubricPoints RUBRIC = new RubricPoints(null, null, NotApplicable.RESCALED, number("30"));

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments(
                        MEAN,
                        Sheets.firstResponse(),
                        seconds("39.9"),
                        "平均 39.9 秒，未达标，但不满一档，不扣分",
                        "39.9 s on average, off target by less than a full step, nothing off"),
                arguments(
                        MEAN,
                        Sheets.firstResponse(),
                        seconds("39.96"),
                        "平均 39.9 秒，未达标，但不满一档，不扣分",
                        "39.9 s on average, off target by less than a full step, nothing off"),
                arguments(
                        MEAN,
                        Sheets.firstResponse(),
                        seconds("60.01"),
                        "平均 60.1 秒，超过 60 秒，不得分，扣完 20 分",
                        "60.1 s on average, over 60 s, no points, all 20 points off"),
                arguments(
                        MEAN,
                        steps(PartOfStep.STARTED, null),
                        seconds("42.6"),
                        "平均超出 12.6 秒，计 2 个 10 秒档（不满一档按一档计），扣 4 分",
                        "12.6 s over target on average, 2 steps of 10 s (a started step counts), 4 points off"),
                arguments(
                        MEAN,
                        steps(PartOfStep.PROPORTIONAL, null),
                        seconds("42.6"),
                        "平均超出 12.6 秒，按比例计 1.26 个 10 秒档，扣 2.52 分",
                        "12.6 s over target on average, 1.26 steps of 10 s in proportion, 2.52 points off"),
                arguments(
                        MEAN,
                        steps(PartOfStep.FULL, null),
                        seconds("4000"),
                        "平均超出 3,970 秒，满 397 个 10 秒档，扣完 20 分",
                        "3,970 s over target on average, 397 full steps of 10 s, all 20 points off"),
                arguments(
                        MEAN,
                        steps(PartOfStep.FULL, new CutOff(number("60"), true)),
                        seconds("60"),
                        "平均 60 秒，达到 60 秒，不得分，扣完 20 分",
                        "60 s on average, at 60 s or more, no points, all 20 points off"),
                arguments(
                        new FirstResponseTime(new TimeSummary.Median()),
                        Sheets.firstResponse(),
                        seconds("52"),
                        "中位数超出 22 秒，满 2 个 10 秒档，扣 4 分",
                        "22 s over target at the median, 2 full steps of 10 s, 4 points off"),
                arguments(
                        new FirstResponseTime(new TimeSummary.Percentile(90)),
                        Sheets.firstResponse(),
                        seconds("52"),
                        "第 90 百分位超出 22 秒，满 2 个 10 秒档，扣 4 分",
                        "22 s over target at percentile 90, 2 full steps of 10 s, 4 points off"),
                arguments(
                        MEAN,
                        new LinearRule(number("60"), number("20")),
                        seconds("30"),
                        "平均 30 秒，20 秒得满分，60 秒得 0 分，其间按比例，扣 5 分",
                        "30 s on average, in proportion between 20 s (full points) and 60 s (none), 5 points off"),
                arguments(
                        MEAN,
                        new StepTable(Direction.LOWER_IS_BETTER, List.of(row("15", "100"), row("30", "60"))),
                        seconds("20"),
                        "平均 20 秒，按“≤ 30 秒”一档计，扣 8 分",
                        "20 s on average, in the row \"≤ 30 s\", 8 points off"),
                arguments(
                        MEAN,
                        new StepTable(Direction.LOWER_IS_BETTER, List.of(row("15", "100"), row("30", "60"))),
                        seconds("31"),
                        "平均 31 秒，不满足“≤ 30 秒”，不得分，扣完 20 分",
                        "31 s on average, not ≤ 30 s, no points, all 20 points off"),
                arguments(
                        faults(10),
                        new FaultDeduction(number("5"), null),
                        count("1.5", 20),
                        "抽检 20 条，每 10 条 1.5 处，扣 7.5 分",
                        "1.5 faults per 10, 20 records inspected, 7.5 points off"),
                arguments(
                        faults(null),
                        new FaultDeduction(number("3"), 3),
                        count("4", 10),
                        "抽检 10 条，发现 4 处，满 3 处，不得分，扣完 20 分",
                        "4 faults in 10 records inspected, 3 faults or more, no points, all 20 points off"),
                arguments(
                        RUBRIC,
                        new RubricRule(
                                number("30"),
                                List.of(band("优秀", "Excellent", "25", "100"), band("良好", "Good", "0", "80"))),
                        points("24.6"),
                        "平均 24.6 分，属“良好”档（0 分起），扣 4 分",
                        "24.6 points on average, in the band \"Good\" (from 0 points), 4 points off"),
                arguments(
                        RATING,
                        new DirectPoints(number("5")),
                        points("4.325"),
                        "平均 4.33 分，满分为 5 分，扣 2.7 分",
                        "4.33 points on average, out of 5 points, 2.7 points off"),
                arguments(
                        RATING,
                        answerMap(),
                        answers(),
                        "平均 4.5 分，答案平均折合 87.5 %，扣 2.5 分",
                        "4.5 points on average, answers are worth 87.5 % on average, 2.5 points off"),
                arguments(
                        new NetPromoterScore(null, new TreeSet<>()),
                        new LinearRule(number("0"), number("40")),
                        Measurement.of(Unit.SCORE, Fraction.of("22.5"), 40),
                        "实际 22.5，40 得满分，0 得 0 分，其间按比例，扣 8.75 分",
                        "22.5 measured, in proportion between 40 (full points) and 0 (none), 8.75 points off"));
    }

    @ParameterizedTest(name = "{4}")
    @MethodSource("lines")
    void says(Measure measure, ScoringRule rule, Measurement measured, String chinese, String english) {
        Scorecard card = card(Conventions.DEFAULT, indicator(measure, rule), measured);

        assertThat(line(card, Language.ZH_CN).basis()).isEqualTo(chinese);
        assertThat(line(card, Language.EN).basis()).isEqualTo(english);
        assertThat(line(card, Language.ZH_TW).basis()).doesNotContain("满", "标", "{");
    }

    @Test
    @DisplayName("a value just under the next step never prints as if the step were full")
    void printedOnItsSide() {
        SheetLine line = line(
                card(Conventions.DEFAULT, indicator(MEAN, Sheets.firstResponse()), seconds("39.96")), Language.ZH_CN);

        assertThat(line.actual()).isEqualTo("39.9 秒");
        assertThat(line.points()).isEqualTo("20");
        assertThat(line.met()).isFalse();
        assertThat(line.calculation())
                .containsExactly("312 条合计 12,467.52 秒 ÷ 312 = 39.9 秒", "未达标，但不满一档，不扣分", "得满分 20 分");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LEAVE_OUT_OF_CARD, '没有数据，不评分，其权重由其他指标分担'",
        "LEAVE_OUT_OF_DIMENSION, '没有数据，不评分，所在维度没有可评的指标，整个维度不计入'",
        "FULL_POINTS, '没有数据，依约定按满分计入'",
        "ZERO, '没有数据，依约定按零分计入'"
    })
    @DisplayName("a line without data says so, and what becomes of its weight")
    void noData(NoData noData, String basis) {
        SheetLine line = line(
                card(
                        Conventions.DEFAULT.withNoData(noData),
                        indicator(MEAN, Sheets.firstResponse()),
                        Measurement.none(Unit.SECONDS)),
                Language.ZH_CN);

        assertThat(line.basis()).isEqualTo(basis);
        assertThat(line.points()).isEqualTo("没有数据");
        assertThat(line.attained()).isNull();
        assertThat(line.calculation()).isEmpty();
    }

    @Test
    @DisplayName("a sample below the minimum and an exempted line say who and how many")
    void notRated() {
        Indicator five = indicator(MEAN, Sheets.firstResponse()).withMinimumSample(500);
        CardInput input = card(Conventions.DEFAULT, five, seconds("20")).input();
        Scorecard exempt = Scorecard.derivedFrom(input.withExemptions(List.of(new LineExemption("line", "停机", "周敏"))));

        assertThat(line(Scorecard.derivedFrom(input), Language.ZH_CN).basis())
                .isEqualTo("样本 312 条，少于 500，不评分，其权重由其他指标分担");
        assertThat(line(Scorecard.derivedFrom(input), Language.EN).basis())
                .isEqualTo("312 records, fewer than 500, not rated, the other indicators share its weight");
        assertThat(line(exempt, Language.ZH_CN).basis()).isEqualTo("不适用（周敏：停机），不评分，其权重由其他指标分担");
    }

    @Test
    @DisplayName("each channel says what it lost, and what was not counted is listed by reason")
    void channels() {
        SheetLine byContacts = line(channels(ChannelTargets.Mix.BY_CONTACTS), Language.ZH_CN);
        SheetLine worst = line(channels(ChannelTargets.Mix.WORST), Language.EN);

        assertThat(byContacts.basis()).isEqualTo("电话（占 60 %）：平均超出 10 秒，满 1 个 10 秒档，扣 2 分，折合扣 1.2 分");
        assertThat(byContacts.points()).isEqualTo("18.8");
        assertThat(byContacts.excluded()).isEqualTo("未计入 20 条");
        assertThat(byContacts.exclusions())
                .containsExactly(new SheetExclusion("客户先放弃", "14 条", 14), new SheetExclusion("只有机器人应答", "6 条", 6));
        assertThat(worst.basis())
                .isEqualTo("the worst channel counts, phone: 10 s over target on average, 1 full step of 10 s, "
                        + "2 points off");
    }

    @Test
    @DisplayName("where an overlay cuts the period, weight, value and basis are given version by version")
    void segments() {
        Indicator response = indicator(MEAN, Sheets.firstResponse());
        Standard usual = Sheets.standard("3.2", Conventions.DEFAULT, Sheets.dimension("d", response));
        Standard sale = Sheets.standard(
                "3.2-sale", Conventions.DEFAULT, Sheets.dimension("d", response.withWeight(Percentage.of("10"))));
        LocalDate campaign = LocalDate.of(2026, 10, 11);
        CardInput input = new CardInput(
                Sheets.AGENT,
                Sheets.OCTOBER,
                List.of(
                        new Segment(
                                usual, Period.span(Sheets.OCTOBER.from(), campaign), Map.of("line", seconds("42.6"))),
                        new Segment(
                                sale, Period.span(campaign, Sheets.OCTOBER.until()), Map.of("line", seconds("20")))),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        SheetLine line = line(Scorecard.derivedFrom(input), Language.ZH_CN);

        assertThat(line.weight()).isEqualTo("V3.2 期间：20 %；V3.2-sale 期间：10 %");
        assertThat(line.actual()).isEqualTo("V3.2 期间：42.6 秒；V3.2-sale 期间：20 秒");
        assertThat(line.target()).isEqualTo("≤ 30 秒");
        assertThat(line.basis())
                .isEqualTo("V3.2 期间（占 50 %）：平均超出 12.6 秒，满 1 个 10 秒档，扣 2 分，折合扣 1 分；V3.2-sale 期间：平均 20 秒，已达标");
        assertThat(line.calculation()).last().isEqualTo("15 − 1 = 14 分");
    }

    private static Scorecard channels(ChannelTargets.Mix mix) {
        SortedMap<Channel, Measurement> channels = new TreeMap<>(Map.of(
                Channel.PHONE, Measurement.of(Unit.SECONDS, 40 * 60, 60, 60),
                Channel.CHAT, Measurement.of(Unit.SECONDS, 14 * 40, 40, 40)));
        SortedMap<Exclusion, Long> excluded = new TreeMap<>(
                Map.of(Exclusion.of(Exclusion.Reason.ABANDONED), 14L, Exclusion.of(Exclusion.Reason.BOT_ONLY), 6L));
        Measurement both = new Measurement(
                Unit.SECONDS,
                BigInteger.valueOf(40 * 60 + 14 * 40),
                BigInteger.valueOf(100),
                100,
                false,
                channels,
                new TreeMap<>(),
                excluded,
                List.of());
        ChannelTargets targets =
                new ChannelTargets(new TreeMap<>(Map.of(Channel.PHONE, number("30"), Channel.CHAT, number("15"))), mix);
        return card(Conventions.DEFAULT, indicator(MEAN, Sheets.firstResponse()).withChannelTargets(targets), both);
    }

    private static Scorecard card(Conventions conventions, Indicator indicator, Measurement measured) {
        return Sheets.card(
                Sheets.standard(conventions, Sheets.dimension("dimension", indicator)), Map.of("line", measured));
    }

    private static SheetLine line(Scorecard card, Language language) {
        SheetHeader header =
                SheetHeader.provisional(new SheetSubject("林雨桐", null, null, null), LocalDate.of(2026, 11, 1));
        return ScorecardSheet.of(card, header, language).lines().get(0);
    }

    private static Indicator indicator(Measure measure, ScoringRule rule) {
        return new Indicator(
                "line",
                LocalizedText.same("line"),
                null,
                Nature.QUANTITATIVE,
                Percentage.of("20"),
                null,
                measure,
                FactSelection.EVERYTHING,
                rule,
                ChannelTargets.NONE,
                1,
                null);
    }

    private static StepDeduction steps(PartOfStep part, @Nullable CutOff cutOff) {
        return new StepDeduction(Target.atMost("30"), number("10"), number("2"), part, cutOff);
    }

    private static InspectionFaults faults(@Nullable Integer per) {
        return new InspectionFaults(null, new TreeSet<>(), new TreeSet<>(), per);
    }

    private static StepTable.Row row(String limit, String share) {
        return new StepTable.Row(number(limit), Percentage.of(share));
    }

    private static RubricRule.Band band(String chinese, String english, String from, String share) {
        return new RubricRule.Band(
                english, new LocalizedText(chinese, chinese, english), number(from), Percentage.of(share));
    }

    private static AnswerMap answerMap() {
        return new AnswerMap(new TreeMap<>(Map.of(
                number("1"), Percentage.of("0"),
                number("3"), Percentage.of("50"),
                number("5"), Percentage.of("100"))));
    }

    private static Measurement answers() {
        SortedMap<Fraction, Long> distribution = new TreeMap<>(Map.of(Fraction.of(5), 3L, Fraction.of(3), 1L));
        return new Measurement(
                Unit.POINTS,
                BigInteger.valueOf(18),
                BigInteger.valueOf(4),
                4,
                false,
                new TreeMap<>(),
                distribution,
                new TreeMap<>(),
                List.of());
    }

    private static Measurement seconds(String value) {
        return Measurement.of(Unit.SECONDS, Fraction.of(value), 312);
    }

    private static Measurement points(String value) {
        return Measurement.of(Unit.POINTS, Fraction.of(value), 40);
    }

    private static Measurement count(String value, long sample) {
        return Measurement.of(Unit.COUNT, Fraction.of(value), sample);
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
