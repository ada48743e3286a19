package dev.touchstone.plugin.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @Test
    void isSortedAndWrittenPlainly() {
        Scale scale = scale("100", "25.0", "1E+2", "75");

        assertThat(scale).hasToString("25/75/100");
        assertThat(scale.lowest()).isEqualByComparingTo("25");
        assertThat(scale.highest()).isEqualByComparingTo("100");
        assertThat(scale).isEqualTo(scale("25", "75", "100"));
    }

    @ParameterizedTest(name = "{0} on 1/2/3/4/5: {1}")
    @CsvSource({"1, true", "5, true", "3.0, true", "3.5, false", "0, false", "6, false"})
    void holdsItsValuesAndNoOthers(BigDecimal value, boolean held) {
        assertThat(Scale.range(1, 5).contains(value)).isEqualTo(held);
    }

    @ParameterizedTest(name = "{0} to {1} is a scale: {2}")
    @CsvSource({"0, 1, true", "1, 1, false", "5, 1, false", "0, 1000, true", "0, 1001, false", "-500, 500, true"})
    void hasTwoTo1001Values(int lowest, int highest, boolean fine) {
        if (fine) {
            assertThat(Scale.range(lowest, highest).values()).hasSize(highest - lowest + 1);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Scale.range(lowest, highest));
        }
    }

    @Test
    void hasAtMostThreeDecimals() {
        assertThat(scale("0.125", "1.000000")).hasToString("0.125/1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale("0.1250", "0.0625"))
                .withMessage("Scale value 0.0625 has more than three decimals");
    }

    @Test
    void isShortenedWhenItIsLong() {
        assertThat(Scale.range(0, 100)).hasToString("0–100 (101 values)");
    }

    private static Scale scale(String... values) {
        return new Scale(Stream.of(values).map(BigDecimal::new).collect(Collectors.toList()));
    }
}
