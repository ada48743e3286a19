package dev.touchstone.adapter.csv.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "-12.50, -12.50", "+3, 3", "1E3, 1000", "'1,234,567.8', 1234567.8"})
    void areRead(String text, BigDecimal number) {
        assertThat(Numbers.read(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "12,34", "1.234.567", "1 000", "NaN", "0x1F", "１２", "5%", "1E100"})
    void areNotGuessed(String text) {
        assertThat(Numbers.read(text)).isEmpty();
    }
}
