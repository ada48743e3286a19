package dev.touchstone.scoring.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A value of an indicator")
class IndicatorWordsTest {

    private final Indicator firstResponse =
            Sheets.reference("wording", "1").dimensions().get(0).indicators().get(0);

    @ParameterizedTest(name = "{0}/{1} seconds")
    @CsvSource({"426, 10, 42.6 秒, 42.6 s", "3001, 100, 30.1 秒, 30.1 s", "30, 1, 30 秒, 30 s"})
    @DisplayName("is printed as on a sheet, on its own side of the target")
    void actual(long numerator, long denominator, String chinese, String english) {
        Fraction value = Fraction.of(numerator, denominator);

        assertThat(new IndicatorWords(Words.in(Language.ZH_CN)).actual(firstResponse, value))
                .isEqualTo(chinese);
        assertThat(new IndicatorWords(Words.in(Language.EN)).actual(firstResponse, value))
                .isEqualTo(english);
        assertThat(new IndicatorWords(Words.in(Language.EN)).distance(firstResponse, value))
                .startsWith(String.valueOf(numerator / denominator));
    }
}
