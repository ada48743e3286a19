package dev.touchstone.admin.standards.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.standards.InChinese;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference table weighs 20, 25, 30, 15 and 10; in the examples its lines attain 100, 90, 80, 70 and 60 %, rounded line by line. */
@DisplayName("What a choice would do, on the reference table")
class ConventionExamplesTest {

    private static final Standard STANDARD =
            ReadyStandards.get("agent-monthly").standard().withConventions(Conventions.DEFAULT);

    @Test
    @DisplayName("a line without data is left out, counts in full, or counts as zero")
    void noData() {
        Example example = of(STANDARD).noData();

        assertThat(example.sentence())
                .isEqualTo("“首次响应时间”（权重 20 %）这个月没有数据，其余各项得分率：用语规范 90 %、首次联系解决率 80 %、记录准确性 70 %、主动推荐率 60 %。");
        assertThat(results(example)).containsExactly("总分 78.76", "总分 78.76", "总分 83", "总分 63");
        assertThat(example.outcomes()).filteredOn(Example.Outcome::chosen).hasSize(1);
        assertThat(example.outcomes().get(0).chosen()).isTrue();
    }

    @Test
    @DisplayName("within a dimension of several lines, its other lines take over")
    void withinItsDimension() {
        List<Dimension> dimensions = STANDARD.dimensions();
        Dimension first = dimensions.get(0);
        Dimension two = new Dimension(
                first.key(),
                first.name(),
                Stream.concat(first.indicators().stream(), dimensions.get(1).indicators().stream())
                        .toList());
        Standard joined = STANDARD.withDimensions(
                Stream.concat(Stream.of(two), dimensions.stream().skip(2)).toList());

        assertThat(results(of(joined).noData())).containsExactly("总分 78.76", "总分 81", "总分 83", "总分 63");
    }

    @ParameterizedTest(name = "at least {0} %: {1}")
    @CsvSource({"80, 不少于 80 %，照常评级", "80.1, 少于 80.1 %，不评级"})
    @DisplayName("below the least rated weight there is no grade")
    void minimumRated(String least, String said) {
        Conventions conventions = new Conventions(
                TotalKind.WEIGHTED_POINTS,
                Rounding.DEFAULT,
                NoData.FULL_POINTS,
                Percentage.of(least),
                Conventions.DEFAULT.pooling(),
                Conventions.DEFAULT.criticalFailure(),
                Conventions.DEFAULT.mixing(),
                Items.DEFAULT);

        assertThat(of(STANDARD.withConventions(conventions)).minimumRated()).contains(said);
    }

    @Test
    @DisplayName("a critical failure is shown, takes everything, takes its dimension, or has a score of its own")
    void criticalFailure() {
        assertThat(results(of(STANDARD).criticalFailure())).containsExactly("总分 73", "总分 0", "总分 63", "总分 73，关键项另得 50");
    }

    @Test
    @DisplayName("totals are the same as long as weights are the maxima")
    void totalKind() {
        assertThat(results(of(STANDARD).totalKind()))
                .startsWith("总分 83", "总分 83")
                .endsWith("要看每次记录，取各次得分的平均");
    }

    @Test
    @DisplayName("months are pooled or averaged, segments weigh by sample or by days")
    void pooledAndMixed() {
        assertThat(results(of(STANDARD).pooling())).containsExactly("35 秒", "30 秒");
        assertThat(results(of(STANDARD).mixing())).containsExactly("88 %", "96 %");
    }

    @ParameterizedTest(name = "{0} places: {1}, {2}, {3}")
    @CsvSource({"0, 13, 12, 12", "1, 12.5, 12.4, 12.4", "2, 12.45, 12.44, 12.44", "4, 12.4445, 12.4444, 12.4444"})
    @DisplayName("a half goes up, to the even neighbour, or is dropped")
    void mode(int places, String up, String even, String down) {
        assertThat(results(rounding(new Rounding(Rounding.Mode.HALF_UP, places, Rounding.Level.LINE))
                        .mode()))
                .containsExactly(up, even, down);
    }

    @Test
    @DisplayName("rounding line by line adds up what rounding once does not")
    void level() {
        assertThat(results(rounding(Rounding.DEFAULT).level())).containsExactly("37.35", "37.34", "37.35");
    }

    @Test
    @DisplayName("items count up to their cap, within 100 or on top of it")
    void place() {
        Example example = of(STANDARD).place();

        assertThat(example.sentence()).isEqualTo("各项都得 98 %，另加 7 分，最多计 5 分：");
        assertThat(results(example)).containsExactly("总分 100", "总分 103");
    }

    @Test
    @DisplayName("a total over single records is shown by its lines where the example has no records")
    void overRecords() {
        Standard records = STANDARD.withConventions(Conventions.DEFAULT.withTotalKind(TotalKind.MEAN_OF_RECORDS));

        assertThat(results(of(records).noData())).containsExactly("总分 78.76", "总分 78.76", "总分 83", "总分 63");
        assertThat(of(records).totalKind().outcomes().get(3).chosen()).isTrue();
    }

    @Test
    @DisplayName("every ready standard has all of them")
    void everyReadyStandard() {
        assertThat(ReadyStandards.list()).isNotEmpty().allSatisfy(ready -> {
            ConventionExamples examples = of(ready.standard());
            assertThat(List.of(
                            examples.totalKind(),
                            examples.noData(),
                            examples.criticalFailure(),
                            examples.level(),
                            examples.mode(),
                            examples.place()))
                    .allSatisfy(each -> assertThat(results(each)).doesNotContain(""));
            assertThat(examples.minimumRated()).isNotEmpty();
        });
    }

    private static ConventionExamples rounding(Rounding rounding) {
        return of(STANDARD.withConventions(Conventions.DEFAULT.withRounding(rounding)));
    }

    private static ConventionExamples of(Standard standard) {
        return new ConventionExamples(standard, InChinese.WORDS, InChinese.TEXTS);
    }

    private static List<String> results(Example example) {
        return example.outcomes().stream().map(Example.Outcome::result).toList();
    }
}
