package dev.touchstone.scoring.card;

import static dev.touchstone.scoring.card.Sheets.dimension;
import static dev.touchstone.scoring.card.Sheets.given;
import static dev.touchstone.scoring.card.Sheets.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Order: rules → exemptions → adjustments → bonus and penalty items → veto → band")
class OrderTest {

    private static final Standard STANDARD = standard(Conventions.DEFAULT);

    private static Standard standard(Conventions conventions) {
        return Sheets.standard(
                conventions, dimension("all", given("a", "60", "60"), given("b", "30", "30"), given("c", "10", "10")));
    }

    private static CardInput input(Standard standard, String a, String b, String c) {
        return CardInput.of(
                Sheets.AGENT, Sheets.OCTOBER, standard, Map.of("a", points(a), "b", points(b), "c", points(c)));
    }

    private static Item item(String points) {
        return new Item("表扬", Points.of(points), "书面", "周敏");
    }

    private static Adjustment adjust(String line, String points) {
        return new Adjustment(line, Points.of(points), "复核", "刘立群");
    }

    @Test
    @DisplayName("an exempted line is left out, though it was measured")
    void exemption() {
        Scorecard card = Scorecard.derivedFrom(
                input(STANDARD, "60", "0", "10").withExemptions(List.of(new LineExemption("b", "停机", "周敏"))));

        assertThat(card.getLine("b").state()).isEqualTo(LineState.EXEMPT);
        assertThat(card.findTotal()).contains(Points.of(100));
        assertThat(card.ratedWeight().percent()).isEqualByComparingTo("70");
    }

    @ParameterizedTest(name = "{0} on a line of 30 that has 18 gives {1}")
    @CsvSource({"5, 23", "12, 30", "40, 30", "-18, 0", "-50, 0"})
    @DisplayName("an adjustment keeps the line within 0 and its maximum, and stands beside what the rule gave")
    void adjustment(String points, String result) {
        Scorecard card =
                Scorecard.derivedFrom(input(STANDARD, "60", "18", "10").withAdjustments(List.of(adjust("b", points))));

        ScorecardLine line = card.getLine("b");
        assertThat(line.ruled()).isEqualTo(Points.of(18));
        assertThat(line.points()).isEqualTo(Points.of(result));
        assertThat(line.ruled().plus(line.adjustment())).isEqualTo(line.points());
        assertThat(card.findTotal()).contains(Points.of(result).plus(Points.of(70)));
    }

    @Test
    @DisplayName("a line that is not rated can't be adjusted, and a line that does not exist neither")
    void adjustmentOfNothing() {
        CardInput missing = CardInput.of(Sheets.AGENT, Sheets.OCTOBER, STANDARD, Map.of("a", points("60")));

        assertThatThrownBy(() -> Scorecard.derivedFrom(missing.withAdjustments(List.of(adjust("b", "5")))))
                .hasMessageContaining("Line b is not rated (NO_DATA)")
                .hasMessageContaining("exempt the line");
        assertThatThrownBy(() -> Scorecard.derivedFrom(missing.withAdjustments(List.of(adjust("x", "5")))))
                .hasMessageContaining("no line x");
    }

    @ParameterizedTest(name = "{0}: lines {1}, items {2} give {3}")
    @CsvSource({
        "ON_TOP, 95, 3, 98",
        "ON_TOP, 100, 3, 103",
        "ON_TOP, 98, 9, 103",
        "ON_TOP, 3, -9, 0",
        "INSIDE, 95, 3, 98",
        "INSIDE, 98, 4, 100",
        "INSIDE, 98, 9, 100",
        "INSIDE, 50, -9, 45"
    })
    @DisplayName("bonus and penalty items count inside the 100 points or on top of them, up to a cap of 5")
    void items(Items.Place place, int lines, String items, String total) {
        Standard standard = standard(Conventions.DEFAULT.withItems(new Items(place, BigDecimal.valueOf(5))));
        int a = Math.min(60, lines);
        int b = Math.min(30, lines - a);
        int c = lines - a - b;

        Scorecard card = Scorecard.derivedFrom(input(standard, String.valueOf(a), String.valueOf(b), String.valueOf(c))
                .withItems(List.of(item(items))));

        assertThat(card.linesTotal()).isEqualTo(Points.of(lines));
        assertThat(card.findTotal()).contains(Points.of(total));
        assertThat(card.linesTotal().plus(card.itemsEffect())).isEqualTo(Points.of(total));
    }

    @Test
    @DisplayName("the cap holds for all items together: +4, +4 and −2 are 6, of which 5 count")
    void capOfTheSum() {
        Scorecard card = Scorecard.derivedFrom(
                input(STANDARD, "50", "20", "10").withItems(Arrays.asList(item("4"), item("4"), item("-2"))));

        assertThat(card.itemsEffect()).isEqualTo(Points.of(5));
    }

    @Test
    @DisplayName("items count before the band: 87 and 3 are excellent")
    void itemsBeforeBand() {
        Scorecard card = Scorecard.derivedFrom(input(STANDARD, "60", "20", "7").withItems(List.of(item("3"))));

        assertThat(card.outcome())
                .isEqualTo(new Outcome.Graded(GradeScale.DEFAULT.bands().get(0)));
    }

    @Test
    @DisplayName("a veto is an outcome outside the scale: coefficient 0, and the total stays readable")
    void veto() {
        Veto fraud = new Veto(new FactId("manual", new FactKey("findings", "1")), "fraud", "周敏", "录音 3 处");

        Scorecard card = Scorecard.derivedFrom(input(STANDARD, "60", "30", "10").withVetoes(List.of(fraud)));

        assertThat(card.outcome()).isEqualTo(new Outcome.NotQualified(List.of(fraud)));
        assertThat(card.outcome().coefficient()).isZero();
        assertThat(card.findTotal()).contains(Points.of(100));
    }

    @Test
    @DisplayName("whoever changes something gives a name and a reason")
    void namedPersons() {
        assertThatThrownBy(() -> new Adjustment("a", Points.of(1), "", "周敏"))
                .hasMessageContaining("An adjustment of a needs a reason and the name");
        assertThatThrownBy(() -> new LineExemption("a", "停机", " ")).hasMessageContaining("needs a reason and the name");
        assertThatThrownBy(() -> new Item("表扬", Points.ZERO, "书面", "周敏")).hasMessageContaining("points other than 0");
    }
}
