package dev.touchstone.scoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.measure.AnswerSource;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.InspectionPassRate;
import dev.touchstone.scoring.measure.MeanRating;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Recurrence;
import dev.touchstone.scoring.measure.RepeatContact;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.measure.WindowStart;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import dev.touchstone.scoring.wording.LintWords;
import dev.touchstone.scoring.wording.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A standard is linted")
class StandardLintTest {

    private static final LintWords ZH = new LintWords(Words.in(Language.ZH_CN));
    private static final Standard A = Sheets.reference("emotion", "5");

    @Test
    @DisplayName("cliffs: 60 s give 14 points, a little more gives none; a rule without a cut-off has none")
    void cliffs() {
        assertThat(words(A, LintCode.CLIFF))
                .containsExactly(
                        "60 秒得 14 分，再差一点只得 0 分。",
                        "75 % 得 20 分，再差一点只得 0 分。",
                        "2 得 9 分，再差一点只得 0 分。",
                        "5 % 得 5 分，再差一点只得 0 分。");
        assertThat(StandardLint.blocks(findings(A))).isFalse();
    }

    @Test
    @DisplayName("sum: 97 % can't be published, nor can 103 %")
    void sum() {
        Standard below = one("first", "97");
        Standard above = Sheets.standard(
                Conventions.DEFAULT,
                Sheets.dimension("all", Sheets.given("a", "53", "10"), Sheets.given("b", "50", "5")));

        assertThat(words(below, LintCode.WEIGHT_BELOW)).containsExactly("权重合计 97 %，还差 3 %。");
        assertThat(words(above, LintCode.WEIGHT_ABOVE)).containsExactly("权重合计 103 %，多出 3 %。");
        assertThat(StandardLint.blocks(findings(below))).isTrue();
        assertThat(findings(below).get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    @DisplayName("an empty table and an empty dimension are noticed")
    void empty() {
        assertThat(codes(Sheets.standard(Conventions.DEFAULT))).containsExactly(LintCode.NO_INDICATORS);
        assertThat(words(
                        A.withDimensions(Stream.concat(A.dimensions().stream(), Stream.of(Sheets.dimension("empty")))
                                .toList()),
                        LintCode.EMPTY_DIMENSION))
                .containsExactly("维度“empty”没有指标。");
    }

    @Test
    @DisplayName("duplicate: the same measure over the same facts under another key")
    void duplicate() {
        Indicator first = A.listIndicators().get(0);
        Indicator again = indicator("again", first.name(), "0", first.measure(), first.rule());
        Standard twice =
                A.withDimensions(Stream.concat(A.dimensions().stream(), Stream.of(Sheets.dimension("more", again)))
                        .toList());

        assertThat(findings(twice))
                .filteredOn(finding -> "again".equals(finding.indicator()))
                .extracting(LintFinding::code)
                .contains(LintCode.DUPLICATE_MEASURE, LintCode.DUPLICATE_NAME, LintCode.ZERO_WEIGHT);
        assertThat(words(twice, LintCode.DUPLICATE_MEASURE)).containsExactly("与“首次响应时间”测量的是同一件事，会重复计分。");
    }

    @Test
    @DisplayName("forgotten: an indicator of the version before is missing")
    void forgotten() {
        Standard shorter = A.withDimensions(A.dimensions().subList(0, 4));

        assertThat(StandardLint.check(shorter, LintContext.NONE.withPredecessor(A)))
                .filteredOn(finding -> finding.code() == LintCode.DROPPED_INDICATOR)
                .extracting(ZH::finding)
                .containsExactly("上一版的指标“主动推荐率”不在这一版里。");
    }

    @Test
    @DisplayName("name and direction disagree: \"problem solved\" is a repeat rate")
    void nameAgainstDirection() {
        Measure repeats = new RepeatContact(
                Recurrence.within(Duration.ofHours(48), WindowStart.ENDED, Set.of(FactKind.TICKET, FactKind.CALL)));
        Standard d = of(indicator(
                "problem-solved",
                new LocalizedText("问题解决", "問題解決", "Problem solved"),
                "100",
                repeats,
                new LinearRule(new BigDecimal("30"), new BigDecimal("5"))));
        Standard honest = of(indicator(
                "repeats",
                new LocalizedText("重复来电率", "重複來電率", "Repeat contact rate"),
                "100",
                repeats,
                new LinearRule(new BigDecimal("30"), new BigDecimal("5"))));
        Standard reversed = of(indicator(
                "repeats",
                new LocalizedText("重复来电率", "重複來電率", "Repeat contact rate"),
                "100",
                repeats,
                new LinearRule(new BigDecimal("5"), new BigDecimal("30"))));

        assertThat(words(d, LintCode.NAME_SOUNDS_HIGHER)).containsExactly("名称像是越高越好，测量的却是越低越好。");
        assertThat(codes(honest)).containsExactly(LintCode.MIX);
        assertThat(codes(reversed)).contains(LintCode.RULE_AGAINST_MEASURE);
        assertThat(codes(A))
                .doesNotContain(LintCode.NAME_SOUNDS_HIGHER, LintCode.NAME_SOUNDS_LOWER, LintCode.RULE_AGAINST_MEASURE);
    }

    @Test
    @DisplayName("targets: better than possible is an error, no better than the worst is a doubt")
    void targets() {
        MeanRating rating = new MeanRating(AnswerSource.on(Scale.range(1, 5)));

        assertThat(words(
                        of(indicator("r", rating, new DirectPoints(new BigDecimal("6")))), LintCode.UNREACHABLE_TARGET))
                .containsExactly("达标值 6 分无法达到，最好只能到 5 分。");
        assertThat(words(
                        of(indicator("p", new InspectionPassRate(null), Sheets.oneByOne("101", "75"))),
                        LintCode.UNREACHABLE_TARGET))
                .containsExactly("达标值 101 % 无法达到，最好只能到 100 %。");
        assertThat(words(
                        of(indicator(
                                "p",
                                new InspectionPassRate(null),
                                new LinearRule(new BigDecimal("-10"), BigDecimal.ZERO))),
                        LintCode.TRIVIAL_TARGET))
                .containsExactly("达标值 0 % 人人都能达到，分不出高低。");
    }

    @Test
    @DisplayName("a rule must fit what is measured")
    void fit() {
        MeanRating rating = new MeanRating(AnswerSource.on(Scale.range(1, 5)));
        AnswerMap gaps = new AnswerMap(new TreeMap<>(
                Map.of(new BigDecimal("5"), Percentage.of("100"), new BigDecimal("1"), Percentage.of("0"))));

        assertThat(words(of(indicator("r", rating, gaps)), LintCode.ANSWER_WITHOUT_SHARE))
                .containsExactly("答 2 没有折算比例，遇到时无法评分。", "答 3 没有折算比例，遇到时无法评分。", "答 4 没有折算比例，遇到时无法评分。");
        assertThat(codes(of(indicator("p", new InspectionPassRate(null), gaps))))
                .contains(LintCode.ANSWER_MAP_WITHOUT_ANSWERS);
        assertThat(codes(of(indicator("p", new InspectionPassRate(null), new FaultDeduction(BigDecimal.ONE, null)))))
                .contains(LintCode.FAULT_RULE_WITHOUT_COUNT);
        assertThat(codes(Sheets.standard(
                        Conventions.DEFAULT,
                        Sheets.dimension(
                                "all",
                                Sheets.indicator(
                                        "fatal", "0", null, new FaultDeduction(BigDecimal.ONE, null), 1, "50")))))
                .contains(LintCode.CRITICAL_WITHOUT_MAXIMUM, LintCode.ZERO_WEIGHT);
        assertThat(codes(A.withConventions(Conventions.DEFAULT.withTotalKind(TotalKind.MEAN_OF_RECORDS))))
                .contains(LintCode.NO_SINGLE_RECORDS);
        assertThat(codes(A.withConventions(Conventions.DEFAULT.withCriticalFailure(CriticalFailure.TOTAL_ZERO))))
                .contains(LintCode.NO_CRITICAL_LIMIT);
    }

    @Test
    @DisplayName("real share: the reference sheet says 70/30 and is 60/40")
    void mix() {
        List<LintFinding> findings =
                StandardLint.check(A, LintContext.NONE.withDeclaredQuantitative(Percentage.of("70")));

        assertThat(findings)
                .filteredOn(finding -> finding.code() == LintCode.MIX_DIFFERS)
                .extracting(ZH::finding)
                .containsExactly("声明计数类占 70 %，实际为 60 %。");
        assertThat(words(A, LintCode.MIX)).containsExactly("计数类权重 60 %，评判类 40 %。");
    }

    @Test
    @DisplayName("sampling: 5,460 of 455,000 calls are 1.2 %, not the 3 % declared")
    void sampling() {
        LintContext quarter = LintContext.NONE.withSamplings(
                List.of(new Sampling("emotion", Percentage.of("3"), 5_460, 455_000, 420)));
        LintContext enough = LintContext.NONE.withSamplings(
                List.of(new Sampling("emotion", Percentage.of("3"), 13_650, 455_000, 420)));

        assertThat(StandardLint.check(A, quarter))
                .filteredOn(finding -> finding.code() == LintCode.SAMPLING_MISSES_SHARE)
                .extracting(ZH::finding)
                .containsExactly("抽了 5,460 / 455,000，即 1.2 %，不到约定的 3 %（需 13,650）。");
        assertThat(StandardLint.check(A, enough))
                .extracting(LintFinding::code)
                .doesNotContain(LintCode.SAMPLING_MISSES_SHARE);
    }

    @Test
    @DisplayName("minimum sample above what sampling gives: 20 asked, 13 each")
    void sampleAboveSampling() {
        LintContext quarter = LintContext.NONE.withSamplings(
                List.of(new Sampling("emotion", Percentage.of("1"), 5_460, 455_000, 420)));

        assertThat(StandardLint.check(withMinimumSample(20), quarter))
                .filteredOn(finding -> finding.code() == LintCode.SAMPLE_ABOVE_SAMPLING)
                .extracting(ZH::finding)
                .containsExactly("最少样本 20，抽检平均每人只有 13。");
        assertThat(StandardLint.check(withMinimumSample(13), quarter))
                .extracting(LintFinding::code)
                .doesNotContain(LintCode.SAMPLE_ABOVE_SAMPLING);
    }

    @Test
    @DisplayName("history: targets that nobody or everybody reaches, minimum samples seldom reached")
    void history() {
        Map<String, List<Measurement>> history = Map.of(
                "first-response", seconds(31, 45, 52, 41, 48),
                "fcr", shares(86, 90, 99, 85, 88),
                "emotion", List.of(Measurement.of(Unit.COUNT, 1, 1, 10), Measurement.of(Unit.COUNT, 0, 1, 4)));
        Standard tenInspected = withMinimumSample(11);

        assertThat(StandardLint.check(A, LintContext.NONE.withHistory(history)))
                .filteredOn(finding -> finding.code().name().startsWith("TARGET"))
                .extracting(ZH::finding)
                .containsExactly("历史上 5 份没有一份达标，最好为 31 秒。", "历史上 5 份全部达标，分不出高低。");
        assertThat(StandardLint.check(tenInspected, LintContext.NONE.withHistory(history)))
                .filteredOn(finding -> finding.code() == LintCode.SAMPLE_SELDOM_REACHED)
                .extracting(ZH::finding)
                .containsExactly("最少样本 11，历史上 2 份中只有 0 份达到。");
    }

    private static Standard withMinimumSample(int sample) {
        return A.withDimensions(A.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .map(indicator -> indicator.withMinimumSample(sample))
                                .toList()))
                .toList());
    }

    private static List<Measurement> seconds(int... values) {
        return Arrays.stream(values)
                .mapToObj(value -> Measurement.of(Unit.SECONDS, value * 60L, 60, 60))
                .toList();
    }

    private static List<Measurement> shares(int... values) {
        return Arrays.stream(values)
                .mapToObj(value -> Measurement.proportion(value, 100))
                .toList();
    }

    private static Standard one(String key, String weight) {
        return Sheets.standard(Conventions.DEFAULT, Sheets.dimension("all", Sheets.given(key, weight, "10")));
    }

    private static Standard of(Indicator indicator) {
        return Sheets.standard(Conventions.DEFAULT, Sheets.dimension("all", indicator));
    }

    private static Indicator indicator(String key, Measure measure, ScoringRule rule) {
        return indicator(key, LocalizedText.same(key), "100", measure, rule);
    }

    private static Indicator indicator(
            String key, LocalizedText name, String weight, Measure measure, ScoringRule rule) {
        return new Indicator(
                key,
                name,
                null,
                Nature.QUANTITATIVE,
                Percentage.of(weight),
                null,
                measure,
                FactSelection.EVERYTHING,
                rule,
                ChannelTargets.NONE,
                1,
                null);
    }

    private static List<LintFinding> findings(Standard standard) {
        return StandardLint.check(standard, LintContext.NONE);
    }

    private static List<LintCode> codes(Standard standard) {
        return findings(standard).stream().map(LintFinding::code).toList();
    }

    private static List<String> words(Standard standard, LintCode code) {
        return findings(standard).stream()
                .filter(finding -> finding.code() == code)
                .map(ZH::finding)
                .toList();
    }
}
