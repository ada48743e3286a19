package dev.touchstone.scoring.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Unit;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A rule as a sentence")
class RuleWordsTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(
                        Sheets.firstResponse(),
                        Unit.SECONDS,
                        "30 秒及以内得满分；每超满 10 秒扣 2 分；超过 60 秒得 0 分。",
                        "Full points for 30 s or less; 2 points off for each full 10 s over; no points over 60 s."),
                arguments(
                        new StepDeduction(Target.atLeast("85"), number("1"), number("1"), PartOfStep.STARTED, null),
                        Unit.PERCENT,
                        "85 % 及以上得满分；每低 1 个百分点扣 1 分，不满按一档计；扣完为止。",
                        "Full points for 85 % or more; 1 point off for each started 1 percentage point short; "
                                + "until nothing is left."),
                arguments(
                        new StepDeduction(
                                Target.atMost("5"),
                                number("0.5"),
                                number("1"),
                                PartOfStep.PROPORTIONAL,
                                new CutOff(number("8"), true)),
                        Unit.PERCENT,
                        "5 % 及以内得满分；每超 0.5 个百分点扣 1 分，按比例计；8 % 及以上得 0 分。",
                        "Full points for 5 % or less; 1 point off for each 0.5 percentage points over, in proportion; "
                                + "no points at 8 % or more."),
                arguments(
                        new FaultDeduction(number("3"), 3),
                        Unit.COUNT,
                        "没有差错得满分；每处扣 3 分；3 处及以上得 0 分。",
                        "Full points without faults; 3 points off for each fault; no points from 3 faults on."),
                arguments(
                        new RubricRule(
                                number("30"),
                                List.of(
                                        band("excellent", "优秀", "Excellent", "25", "100"),
                                        band("good", "良好", "Good", "18", "80"),
                                        band("rest", "其他", "Other", "0", "0"))),
                        Unit.POINTS,
                        "按满分 30 分的量表评分：优秀 25 分起得满分的 100 %、良好 18 分起得满分的 80 %、其他 0 分起得满分的 0 %。",
                        "Rated on a rubric of 30 points: Excellent from 25 points gives 100 % of the maximum, "
                                + "Good from 18 points gives 80 % of the maximum, Other from 0 points gives 0 % of the maximum."),
                arguments(
                        new AnswerMap(new TreeMap<>(Map.of(
                                number("5"), Percentage.of("100"),
                                number("3"), Percentage.of("50"),
                                number("1"), Percentage.of("0")))),
                        Unit.POINTS,
                        "答 5 折 100 %、答 3 折 50 %、答 1 折 0 %；取全部答案的平均。",
                        "Answer 5 is worth 100 %, answer 3 is worth 50 %, answer 1 is worth 0 %; "
                                + "the mean of all answers counts."),
                arguments(
                        new LinearRule(number("60"), number("20")),
                        Unit.SECONDS,
                        "20 秒及以内得满分；60 秒及以上得 0 分；其间按比例。",
                        "Full points for 20 s or less; no points for 60 s or more; in proportion between the two."),
                arguments(
                        new StepTable(
                                Direction.LOWER_IS_BETTER,
                                List.of(
                                        new StepTable.Row(number("15"), Percentage.of("100")),
                                        new StepTable.Row(number("30"), Percentage.of("60")))),
                        Unit.SECONDS,
                        "15 秒及以内得满分的 100 %；30 秒及以内得满分的 60 %；其余得 0 分。",
                        "100 % of the maximum for 15 s or less; 60 % of the maximum for 30 s or less; "
                                + "otherwise no points."),
                arguments(
                        new DirectPoints(number("5")),
                        Unit.POINTS,
                        "按所得分数折算，5 分得满分。",
                        "In proportion to the points given, full points for 5 points."));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("rules")
    void readsAsASentence(ScoringRule rule, Unit unit, String chinese, String english) {
        assertThat(new RuleWords(Words.in(Language.ZH_CN)).rule(rule, unit)).isEqualTo(chinese);
        assertThat(new RuleWords(Words.in(Language.EN)).rule(rule, unit)).isEqualTo(english);
    }

    @Test
    @DisplayName("names the targets of channels and how they are put together")
    void channels() {
        Indicator indicator = Sheets.reference("emotion", "5")
                .listIndicators()
                .get(0)
                .withChannelTargets(new ChannelTargets(
                        new TreeMap<>(Map.of(Channel.PHONE, number("30"), Channel.CHAT, number("15"))),
                        ChannelTargets.Mix.BY_CONTACTS));

        assertThat(new RuleWords(Words.in(Language.ZH_CN)).rule(indicator))
                .endsWith("达标值按渠道：在线会话 15 秒、电话 30 秒，其他渠道照上；各渠道分别评分，按接待量加权平均。");
        assertThat(new TargetWords(Words.in(Language.ZH_CN)).target(indicator))
                .isEqualTo("在线会话 ≤ 15 秒；电话 ≤ 30 秒；其他渠道 ≤ 30 秒");
        assertThat(new TargetWords(Words.in(Language.EN)).target(indicator))
                .isEqualTo("chat ≤ 15 s; phone ≤ 30 s; other channels ≤ 30 s");
    }

    private static RubricRule.Band band(String key, String chinese, String english, String from, String share) {
        return new RubricRule.Band(
                key, new LocalizedText(chinese, chinese, english), number(from), Percentage.of(share));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
