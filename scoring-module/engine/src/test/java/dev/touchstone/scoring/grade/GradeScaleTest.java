package dev.touchstone.scoring.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Grade bands are half-open: a total at a cut-off belongs to the better grade")
class GradeScaleTest {

    @ParameterizedTest(name = "{0} is {1}, coefficient {2}")
    @CsvSource({
        "103, excellent, 1.2",
        "90, excellent, 1.2",
        "89.99, good, 1.0",
        "80, good, 1.0",
        "79.99, qualified, 0.8",
        "60, qualified, 0.8",
        "59.99, needs-improvement, 0",
        "0, needs-improvement, 0",
        "-1, needs-improvement, 0"
    })
    void bandOf(String total, String grade, String coefficient) {
        GradeBand band = GradeScale.DEFAULT.bandOf(Points.of(total));

        assertThat(band.key()).isEqualTo(grade);
        assertThat(band.coefficient()).isEqualByComparingTo(coefficient);
    }

    @Test
    @DisplayName("the best grade ranks first")
    void rank() {
        assertThat(GradeScale.DEFAULT.bands())
                .extracting(GradeScale.DEFAULT::rankOf)
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    @DisplayName("gapped, overlapping or doubly named bands can't be built")
    void refused() {
        assertThatThrownBy(() -> new GradeScale(List.of(band("a", "90"), band("b", "60"))))
                .hasMessageContaining("The last grade must begin at 0");
        assertThatThrownBy(() -> new GradeScale(List.of(band("a", "60"), band("b", "90"), band("c", "0"))))
                .hasMessageContaining("Grade b begins at 90")
                .hasMessageContaining("list the best first");
        assertThatThrownBy(() -> new GradeScale(List.of(band("a", "60"), band("b", "60"), band("c", "0"))))
                .hasMessageContaining("Grade b begins at 60");
        assertThatThrownBy(() -> new GradeScale(List.of(band("a", "60"), band("a", "0"))))
                .hasMessageContaining("share a key");
        assertThatThrownBy(() -> new GradeBand("a", LocalizedText.same("a"), BigDecimal.ZERO, new BigDecimal("-1")))
                .hasMessageContaining("coefficient of at least 0");
    }

    private static GradeBand band(String key, String from) {
        return new GradeBand(key, LocalizedText.same(key), new BigDecimal(from), BigDecimal.ONE);
    }
}
