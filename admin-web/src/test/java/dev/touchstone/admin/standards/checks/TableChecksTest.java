package dev.touchstone.admin.standards.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.standards.InChinese;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.coverage.Coverage;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.lint.LintContext;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.StandardLint;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.Weighing;
import dev.touchstone.scoring.subject.Roster;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Before a draft is published")
class TableChecksTest {

    private static final Standard STANDARD = ReadyStandards.get("agent-monthly").standard();

    @ParameterizedTest(name = "20 % become {0} %: {1}")
    @CsvSource({"20, PASSED, 权重合计正好 100 %", "17, MISSING, 权重合计 97 %，还差 3 %", "20.1, MISSING, 权重合计 100.1 %，多了 0.1 %"})
    @DisplayName("weights sum to exactly 100")
    void weights(String weight, CheckState state, String sentence) {
        Check check = checks(weighing(weight)).weights();

        assertThat(check.state()).isEqualTo(state);
        assertThat(check.sentence()).isEqualTo(sentence);
        assertThat(check.path()).isEqualTo("/standards/standard?id=7#form:sum");
    }

    @ParameterizedTest(name = "best from {0}, items {1} up to 5: {2}")
    @CsvSource({"100, INSIDE, PASSED", "100.1, INSIDE, DOUBTFUL", "105, ON_TOP, PASSED", "105.1, ON_TOP, DOUBTFUL"})
    @DisplayName("every grade can be reached")
    void grades(String best, Items.Place place, CheckState expected) {
        List<GradeBand> bands = GradeScale.DEFAULT.bands();
        GradeBand first = bands.get(0);
        Standard standard = STANDARD.withGrades(new GradeScale(List.of(
                        new GradeBand(first.key(), first.name(), new BigDecimal(best), first.coefficient()),
                        bands.get(bands.size() - 1))))
                .withConventions(STANDARD.conventions().withItems(new Items(place, BigDecimal.valueOf(5))));

        assertThat(checks(standard).grades().state()).isEqualTo(expected);
    }

    @Test
    @DisplayName("one grade for everybody is doubtful")
    void oneGrade() {
        List<GradeBand> bands = GradeScale.DEFAULT.bands();

        assertThat(checks(STANDARD.withGrades(new GradeScale(bands.subList(bands.size() - 1, bands.size()))))
                        .grades()
                        .sentence())
                .isEqualTo("只有一个等级，人人相同");
    }

    @Test
    @DisplayName("indicators without data are named, and those that weigh nothing are not asked for")
    void data() {
        assertThat(checks(STANDARD).data("2026-10", null).state()).isEqualTo(CheckState.WAITING);
        assertThat(checks(STANDARD).data("2026-10", empty(STANDARD)).sentence())
                .isEqualTo("2026-10 有 5 项指标没有数据：首次响应时间、用语规范、首次联系解决率、记录准确性、主动推荐率");
        Standard off = weighing("0");
        assertThat(checks(off).data("2026-10", empty(off)).sentence())
                .contains("4 项")
                .doesNotContain("首次响应时间");
        assertThat(checks(STANDARD).noData().state()).isEqualTo(CheckState.DOUBTFUL);
    }

    @Test
    @DisplayName("each error has its line, warnings are counted with the places they are at, and the sum is said once")
    void findings() {
        List<LintFinding> findings = StandardLint.check(weighing("17"), LintContext.NONE);

        List<Check> checks = checks(weighing("17")).findings(findings);

        assertThat(checks).singleElement().satisfies(check -> {
            assertThat(check.state()).isEqualTo(CheckState.DOUBTFUL);
            assertThat(check.sentence()).isEqualTo("4 条提醒");
            assertThat(check.places())
                    .hasSize(4)
                    .contains(new Check.Place("首次响应时间", "/standards/standard?id=7&indicator=first-response"));
        });
        assertThat(checks(STANDARD).findings(List.of()))
                .extracting(Check::state)
                .containsExactly(CheckState.PASSED);
    }

    @ParameterizedTest(name = "{0} % agreed: {1}")
    @CsvSource({"60, PASSED, 定量与定性的比例与约定相同", "70, DOUBTFUL, 定性比约定多 10 点", "57.5, DOUBTFUL, 定量比约定多 2.5 点"})
    @DisplayName("what is counted and judged stands beside what was agreed")
    void mix(String agreed, CheckState state, String sentence) {
        Check check = checks(STANDARD).mix(Percentage.of(agreed));

        assertThat(check.state()).isEqualTo(state);
        assertThat(check.sentence()).isEqualTo(sentence);
        assertThat(checks(STANDARD).mix(null).state()).isEqualTo(CheckState.OPEN);
    }

    private static Standard weighing(String first) {
        return Weighing.of(STANDARD, Set.of())
                .setAlone("first-response", Percentage.of(first))
                .applied(STANDARD);
    }

    /** Of a month without a fact. */
    private static Coverage empty(Standard standard) {
        return Coverage.of(standard, Period.parse("2026-10"), ZoneOffset.UTC, Roster.ofPeople(), List.of());
    }

    private static TableChecks checks(Standard standard) {
        return new TableChecks(7, standard, InChinese.WORDS, InChinese.TEXTS);
    }
}
