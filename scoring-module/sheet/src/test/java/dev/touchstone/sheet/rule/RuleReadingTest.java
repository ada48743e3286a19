package dev.touchstone.sheet.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.wording.RuleWords;
import dev.touchstone.scoring.wording.Words;
import dev.touchstone.sheet.rule.RuleRemark.Code;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rule in words is read clause by clause")
class RuleReadingTest {

    private static final RuleWords ZH = new RuleWords(Words.in(Language.ZH_CN));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ≤30 秒得 20 分；每超 10 秒扣 2 分；超过 60 秒得 0 分 | ≤30 秒 | 20 | 30 秒及以内得满分；每超满 10 秒扣 2 分；超过 60 秒得 0 分。
            达标 20 分，每超过 10 秒，扣 2 分，扣完为止 | 30 秒以内 | 20 | 30 秒及以内得满分；每超满 10 秒扣 2 分；扣完为止。
            达標 20 分；每超 10 秒扣 2 分，不滿 10 秒按 10 秒計；60 秒及以上不得分 | 不超過 30 秒 | 20 | 30 秒及以内得满分；每超 10 秒扣 2 分，不满按一档计；60 秒及以上得 0 分。
            on target 20; each 10 s over −2; over 60 s → 0 | ≤ 30 s | 20 | 30 秒及以内得满分；每超满 10 秒扣 2 分；超过 60 秒得 0 分。
            full points for 30 s or less; 2 points off for each started 10 s over; no points at 60 s or more | | 20 | 30 秒及以内得满分；每超 10 秒扣 2 分，不满按一档计；60 秒及以上得 0 分。
            2 分钟以内得 10 分；每超 1 分钟扣 1 分；超过 5 分钟 0 分 | | 10 | 120 秒及以内得满分；每超满 60 秒扣 1 分；超过 300 秒得 0 分。""")
    void stepsOfTime(String words, String target, String maximum, String read) {
        assertThat(say(words, target, maximum, Unit.SECONDS)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            达标 30 分；每低 1 个百分点扣 1 分；低于 75% 得 0 分 | ≥85% | 85 % 及以上得满分；每低满 1 个百分点扣 1 分；低于 75 % 得 0 分。
            達標 30 分；每低於 1% 扣 1 分，按比例計算；75% 及以下得 0 分 | 不低於 85% | 85 % 及以上得满分；每低 1 个百分点扣 1 分，按比例计；75 % 及以下得 0 分。
            on target 30; each 1 point lower −1; under 75% → 0 | ≥ 85% | 85 % 及以上得满分；每低满 1 个百分点扣 1 分；低于 75 % 得 0 分。
            ≥90% 得 30 分；≥85% 得 24 分；≥80% 得 15 分；其余 0 分 | | 90 % 及以上得满分的 100 %；85 % 及以上得满分的 80 %；80 % 及以上得满分的 50 %；其余得 0 分。
            90% 及以上得满分，50% 及以下得 0 分，其间按比例 | | 90 % 及以上得满分；50 % 及以内得 0 分；其间按比例。""")
    void shares(String words, String target, String read) {
        assertThat(say(words, target, "30", Unit.PERCENT)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            每处不合格扣 5 分，扣完为止 | 没有差错得满分；每处扣 5 分；扣完为止。
            每處不合格扣 5 分，扣完為止 | 没有差错得满分；每处扣 5 分；扣完为止。
            每错 1 条扣 3 分；错 3 条及以上得 0 分 | 没有差错得满分；每处扣 3 分；3 处及以上得 0 分。
            每错 1 条扣 3 分；错误超过 2 条不得分 | 没有差错得满分；每处扣 3 分；3 处及以上得 0 分。
            无差错得 15 分；每发现一处扣 3 分 | 没有差错得满分；每处扣 3 分；扣完为止。
            each nonconformity −5; not below 0 | 没有差错得满分；每处扣 5 分；扣完为止。
            each wrong item −3; 3 or more wrong → 0 | 没有差错得满分；每处扣 3 分；3 处及以上得 0 分。""")
    void faults(String words, String read) {
        assertThat(say(words, "100%", "15", Unit.COUNT)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "由主管酌情评分",
                "≤30 秒得 20 分；每超 10 秒扣 2 分；特殊情况另议",
                "不超过 30 秒不扣分，视情况扣分",
                "每超 10 秒扣 2 分；未超过 60 秒得 0 分",
                "≥90% 得 30 分；≥85% 得 24 分",
                "每低 1 个百分点扣 1 分；超过 60 秒得 0 分；超过 90 秒得 0 分"
            })
    @DisplayName("one clause that fits no phrasing leaves the whole rule to people")
    void nothingIsGuessed(String words) {
        RuleReading reading = RuleReading.of(words, "≤30 秒", "30");
        assertThat(reading.rule()).isNull();
        assertThat(reading.remarks()).anyMatch(remark -> !remark.code().understood());
    }

    @Test
    @DisplayName("what is not understood is quoted")
    void quoted() {
        RuleReading reading = RuleReading.of("≤30 秒得 20 分；每超 10 秒扣 2 分；特殊情况另议", "", "20");
        assertThat(reading.remarks()).containsExactly(RuleRemark.of(Code.CLAUSE_NOT_UNDERSTOOD, "特殊情况另议"));
    }

    @Test
    @DisplayName("what a rule leaves open or says otherwise than its columns is told")
    void told() {
        RuleReading reading = RuleReading.of("≤30 秒得 25 分；每超 10 秒扣 2 分", "≤20 秒", "20");
        assertThat(reading.rule()).isNotNull();
        assertThat(reading.remarks())
                .containsExactlyInAnyOrder(
                        RuleRemark.of(Code.FULL_POINTS_DIFFER, "25", "20"),
                        RuleRemark.of(Code.TARGET_DIFFERS, "30", "20"),
                        RuleRemark.of(Code.PART_LEFT_OPEN));
    }

    @Test
    @DisplayName("steps without a target and a cut-off before the target are no rule")
    void impossible() {
        assertThat(RuleReading.of("每超 10 秒扣 2 分", "", "20").remarks()).contains(RuleRemark.of(Code.NO_TARGET));
        assertThat(RuleReading.of("≤30 秒得 20 分；每超 10 秒扣 2 分；超过 20 秒得 0 分", "", "20")
                        .remarks())
                .extracting(RuleRemark::code)
                .contains(Code.CONTRADICTS_ITSELF);
        assertThat(RuleReading.of("  ", "≤30 秒", "20").remarks()).containsExactly(RuleRemark.of(Code.NO_WORDS));
    }

    private static String say(String words, String target, String maximum, Unit unit) {
        RuleReading reading = RuleReading.of(words, target == null ? "" : target, maximum);
        assertThat(reading.remarks()).allMatch(remark -> remark.code().understood());
        return ZH.rule(Objects.requireNonNull(reading.rule()), unit);
    }
}
