package dev.touchstone.adapter.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.settings.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleAdapterTest {

    @Test
    void saysThatItsFactsAreGenerated() {
        assertThat(new SampleAdapter().describe().capabilities()).contains(Capability.GENERATED);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "year, 1999, does not lie between 2000 and 2100",
        "year, 2101, does not lie between 2000 and 2100",
        "scale, 9, does not lie between 10 and 500",
        "scale, 501, does not lie between 10 and 500",
        "page-size, 0, does not lie between 1 and 10000",
        "until, 2025-12-31, does not lie in the year 2026",
        "until, 31 October, is not a date: write it like 2026-12-31",
        "until, 2026-02-30, is not a date: write it like 2026-12-31"
    })
    void aSettingOutOfRangeIsNamedWithWhatWouldBeRight(String key, String value, String remedy) {
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> SampleYear.connect(Map.of(key, value)))
                .satisfies(wrong -> {
                    assertThat(wrong.problems()).extracting(Problem::key).containsExactly(key);
                    assertThat(wrong).hasMessageContaining(value).hasMessageContaining(remedy);
                });
    }

    @Test
    void everyBadSettingIsToldAtOnce() {
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> SampleYear.connect(Map.of("year", "1", "scale", "1", "until", "never")))
                .satisfies(wrong -> assertThat(wrong.problems())
                        .extracting(Problem::key)
                        .containsExactlyInAnyOrderElementsOf(List.of("year", "scale", "until")));
    }
}
