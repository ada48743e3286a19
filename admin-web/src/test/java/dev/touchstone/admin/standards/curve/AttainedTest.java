package dev.touchstone.admin.standards.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Indicator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a line gives people")
class AttainedTest {

    /** 30 s and less: 20; each full 10 s more: 2 less; more than 60 s: nothing. */
    private static final Indicator LINE = ReadyStandards.get("agent-monthly")
            .standard()
            .findIndicator("first-response")
            .orElseThrow()
            .withWeight(Percentage.of("20"))
            .withMinimumSample(5);

    @Test
    @DisplayName("is summed up as mean share, everything, nothing and close to a loss")
    void summedUp() {
        Attained attained = Attained.of(LINE, seconds("20", "39", "39.5", "60", "61"));

        assertThat(attained.mean()).isEqualTo(Fraction.of("0.74"));
        assertThat(attained.full()).isEqualTo(3);
        assertThat(attained.zero()).isEqualTo(1);
        assertThat(attained.close()).as("39, 39.5 and 60").isEqualTo(3);
        assertThat(attained.people())
                .extracting(Attained.OnePerson::isInDanger)
                .containsExactly(false, false, false, true, true);
    }

    @Test
    @DisplayName("says who has fallen off a cliff and who stands at its edge")
    void cliff() {
        Attained attained = Attained.of(LINE, seconds("20", "39", "60", "60.5", "61", "90"));

        assertThat(attained.fallen(Fraction.ZERO)).as("60.5, 61 and 90").isEqualTo(3);
        assertThat(attained.atTheEdge(Fraction.ZERO)).as("60").isEqualTo(1);
    }

    @Test
    @DisplayName("leaves out who has no value or too few records")
    void leftOut() {
        Measurement few = Measurement.of(Unit.SECONDS, Fraction.of(20), 4);

        assertThat(Attained.of(LINE, List.of(few, Measurement.none(Unit.SECONDS)))
                        .people())
                .isEmpty();
    }

    @Test
    @DisplayName("stands on the picture person by person, and in groups where there are many")
    void dots() {
        PointsCurve curve = PointsCurve.of(LINE).orElseThrow();
        List<Measurement> crowd = IntStream.range(0, 60)
                .mapToObj(each -> Measurement.of(Unit.SECONDS, Fraction.of(35), 9))
                .toList();

        CurveDrawing few = new CurveDrawing(
                curve, Attained.of(LINE, seconds("20", "35", "9000")).people());
        CurveDrawing many = new CurveDrawing(curve, Attained.of(LINE, crowd).people());

        assertThat(few.getPeoplePerDot()).isEqualTo(1);
        assertThat(few.getPeople()).hasSize(3);
        assertThat(many.getPeoplePerDot()).isEqualTo(3);
        assertThat(many.getPeople()).hasSize(20);
    }

    private static List<Measurement> seconds(String... values) {
        return Stream.of(values)
                .map(value -> Measurement.of(Unit.SECONDS, Fraction.of(value), 9))
                .toList();
    }
}
