package dev.touchstone.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.points.Points;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reference sheet")
class ReferenceSheetTest {

    @Test
    @DisplayName("gives 20 + 23 + 30 + 12 + 10 = 95, excellent, where a wording fault costs one point")
    void againstAPrime() {
        Scorecard card = Sheets.card(Sheets.reference("wording", "1"), Sheets.reported("wording"));

        assertThat(card.lines()).extracting(ScorecardLine::counted).containsExactly(points(20, 23, 30, 12, 10));
        assertThat(card.findTotal()).contains(Points.of(95));
        assertThat(card.outcome())
                .isEqualTo(new Outcome.Graded(GradeScale.DEFAULT.bands().get(0)));
        assertThat(card.outcome().coefficient()).isEqualByComparingTo("1.2");
    }

    @Test
    @DisplayName("gives 20 + 15 + 30 + 12 + 10 = 87, good, where a nonconformity costs five")
    void againstA() {
        Scorecard card = Sheets.card(Sheets.reference("emotion", "5"), Sheets.reported("emotion"));

        assertThat(card.lines()).extracting(ScorecardLine::counted).containsExactly(points(20, 15, 30, 12, 10));
        assertThat(card.findTotal()).contains(Points.of(87));
        assertThat(card.outcome())
                .isEqualTo(new Outcome.Graded(GradeScale.DEFAULT.bands().get(1)));
    }

    private static Points[] points(int... values) {
        return Arrays.stream(values).mapToObj(Points::of).toArray(Points[]::new);
    }
}
