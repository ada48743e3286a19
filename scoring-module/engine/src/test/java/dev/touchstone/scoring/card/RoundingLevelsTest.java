package dev.touchstone.scoring.card;

import static dev.touchstone.scoring.card.Sheets.dimension;
import static dev.touchstone.scoring.card.Sheets.given;
import static dev.touchstone.scoring.card.Sheets.points;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.RecordValue;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "Rounding: per line and the total is the sum of the printed lines; at the total only, or per record, are named choices")
class RoundingLevelsTest {

    private static Conventions rounded(Rounding.Mode mode, int places, Rounding.Level level) {
        return Conventions.DEFAULT.withRounding(new Rounding(mode, places, level));
    }

    /** Two lines of 50 that attain a third each: 16.666… and 16.666…. */
    private static Scorecard thirds(Conventions conventions) {
        Standard standard =
                Sheets.standard(conventions, dimension("all", given("a", "50", "50"), given("b", "50", "50")));
        Measurement third = Measurement.of(Unit.POINTS, Fraction.of(50, 3), 10);
        return Sheets.card(standard, Map.of("a", third, "b", third));
    }

    @ParameterizedTest(name = "{0} with {1} places at {2} gives {3}")
    @CsvSource({
        "HALF_UP, 2, LINE, 33.34",
        "HALF_UP, 2, TOTAL, 33.33",
        "HALF_UP, 1, LINE, 33.4",
        "HALF_UP, 0, LINE, 34",
        "HALF_EVEN, 2, LINE, 33.34",
        "DOWN, 2, LINE, 33.32",
        "DOWN, 2, TOTAL, 33.33",
        "HALF_UP, 4, LINE, 33.3334"
    })
    void levels(Rounding.Mode mode, int places, Rounding.Level level, String total) {
        assertThat(thirds(rounded(mode, places, level)).findTotal()).contains(Points.of(total));
    }

    @Test
    @DisplayName("the default is half up, two places, line by line")
    void byDefault() {
        assertThat(Conventions.DEFAULT.rounding())
                .isEqualTo(new Rounding(Rounding.Mode.HALF_UP, 2, Rounding.Level.LINE));
        assertThat(thirds(Conventions.DEFAULT).lines())
                .extracting(ScorecardLine::counted)
                .containsExactly(Points.of("16.67"), Points.of("16.67"));
    }

    @Test
    @DisplayName("per record: two callbacks of 66.666… and 33.333… round to 66.67 and 33.33 before their mean is taken")
    void perRecord() {
        Scorecard byRecord = records(rounded(Rounding.Mode.HALF_UP, 1, Rounding.Level.RECORD));
        Scorecard byTotal = records(rounded(Rounding.Mode.HALF_UP, 1, Rounding.Level.TOTAL));

        assertThat(byRecord.records())
                .extracting(RecordTotal::total)
                .containsExactly(Points.of("66.7"), Points.of("66.7"), Points.of("33.3"));
        assertThat(byRecord.findTotal()).contains(Points.of("55.6"));
        assertThat(byTotal.findTotal()).contains(Points.of("55.6"));
        assertThat(byTotal.records().get(0).total().value()).isEqualTo(Fraction.of(200, 3));
    }

    private static Scorecard records(Conventions conventions) {
        Standard standard = Sheets.standard(
                conventions.withTotalKind(TotalKind.MEAN_OF_RECORDS), dimension("all", given("form", "100", "3")));
        Measurement measured = new Measurement(
                Unit.POINTS,
                BigInteger.valueOf(5),
                BigInteger.valueOf(3),
                3,
                false,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(
                        new RecordValue("1", Fraction.of(2)),
                        new RecordValue("2", Fraction.of(2)),
                        new RecordValue("3", Fraction.of(1))));
        return Sheets.card(standard, Map.of("form", measured));
    }

    @Test
    @DisplayName("three equal lines can give 33.34, 33.33 and 33.33, so that full points are a full total")
    void apportioned() {
        Standard standard = Sheets.standard(
                Conventions.DEFAULT.withTotalKind(TotalKind.POOLED_POINTS),
                dimension("all", given("a", "30", "1"), given("b", "30", "1"), given("c", "40", "1")));

        Scorecard card = Sheets.card(standard, Map.of("a", points("1"), "b", points("1"), "c", points("1")));

        assertThat(card.lines())
                .extracting(ScorecardLine::countedMaximum)
                .containsExactly(Points.of("33.34"), Points.of("33.33"), Points.of("33.33"));
        assertThat(card.findTotal()).contains(Points.of(100));
    }

    @ParameterizedTest(name = "{0} equal parts with {1} places")
    @CsvSource({"3, 2", "6, 0", "7, 2", "7, 4", "11, 1", "1, 0"})
    @DisplayName("parts keep their sum, and none is a whole unit away")
    void apportionment(int parts, int places) {
        Fraction exact = Fraction.of(100, parts);
        Fraction unit = Fraction.of(1, (long) Math.pow(10, places));

        List<Fraction> rounded = Apportionment.round(
                IntStream.range(0, parts).mapToObj(i -> exact).toList(), places);

        assertThat(rounded.stream().reduce(Fraction.ZERO, Fraction::plus)).isEqualTo(Fraction.of(100));
        assertThat(rounded)
                .allSatisfy(part ->
                        assertThat(part.minus(exact).max(exact.minus(part))).isLessThan(unit));
    }

    @Test
    @DisplayName("what weighs nothing gets nothing, however the rest is rounded")
    void nothingStaysNothing() {
        assertThat(Apportionment.round(
                        List.of(Fraction.ZERO, Fraction.of(100, 3), Fraction.of(100, 3), Fraction.of(100, 3)), 2))
                .startsWith(Fraction.ZERO);
    }
}
