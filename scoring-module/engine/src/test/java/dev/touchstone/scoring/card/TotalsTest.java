package dev.touchstone.scoring.card;

import static dev.touchstone.scoring.card.Sheets.dimension;
import static dev.touchstone.scoring.card.Sheets.given;
import static dev.touchstone.scoring.card.Sheets.points;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lines become a total")
class TotalsTest {

    @Test
    @DisplayName("the composite of four dimensions is 78.09 exactly")
    void composite() {
        Standard standard = Sheets.standard(
                Conventions.DEFAULT.withTotalKind(TotalKind.WEIGHT_TIMES_POINTS),
                dimension("efficiency", given("efficiency", "20", "100")),
                dimension("quality", given("quality", "30", "100")),
                dimension("experience", given("experience", "40", "100")),
                dimension("proactive", given("proactive", "10", "100")));

        Scorecard card = Sheets.card(
                standard,
                Map.of(
                        "efficiency", points("82.3"),
                        "quality", points("79.5"),
                        "experience", points("75.2"),
                        "proactive", points("77.0")));

        assertThat(card.lines())
                .extracting(ScorecardLine::counted)
                .containsExactly(Points.of("16.46"), Points.of("23.85"), Points.of("30.08"), Points.of("7.7"));
        assertThat(card.findTotal()).contains(Points.of("78.09"));
    }

    @Test
    @DisplayName("phone 60 contacts at 18 points and chat 40 at 20 are 18.8, and each channel says what it lost")
    void perChannel() {
        TreeMap<Channel, Measurement> channels = new TreeMap<>(Map.of(
                Channel.PHONE, Measurement.of(Unit.SECONDS, 40 * 60, 60, 60),
                Channel.CHAT, Measurement.of(Unit.SECONDS, 14 * 40, 40, 40)));
        Measurement both = new Measurement(
                Unit.SECONDS,
                BigInteger.valueOf(40 * 60 + 14 * 40),
                BigInteger.valueOf(100),
                100,
                false,
                channels,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
        ChannelTargets targets = new ChannelTargets(
                new TreeMap<>(Map.of(Channel.PHONE, new BigDecimal("30"), Channel.CHAT, new BigDecimal("15"))),
                ChannelTargets.Mix.BY_CONTACTS);

        List<Deduction> byContacts = targets.deductions(Sheets.firstResponse(), both, Points.of(20));
        List<Deduction> worst = new ChannelTargets(targets.targets(), ChannelTargets.Mix.WORST)
                .deductions(Sheets.firstResponse(), both, Points.of(20));

        assertThat(byContacts).singleElement().satisfies(lost -> {
            assertThat(lost.points()).isEqualTo(Points.of("1.2"));
            assertThat(lost).isInstanceOf(Deduction.OnChannel.class);
        });
        assertThat(worst).singleElement().extracting(Deduction::points).isEqualTo(Points.of(2));
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"LEAVE_OUT_OF_CARD, 62.5", "LEAVE_OUT_OF_DIMENSION, 70", "FULL_POINTS, 70", "ZERO, 50"})
    @DisplayName("a question that does not apply")
    void notApplicable(NoData noData, String total) {
        Standard standard = Sheets.standard(
                Conventions.DEFAULT.withNoData(noData),
                dimension("A", given("a1", "30", "10"), given("a2", "30", "10")),
                dimension("B", given("b1", "20", "10"), given("b2", "20", "10")));

        Scorecard card = Sheets.card(standard, Map.of("a1", points("10"), "a2", points("0"), "b1", points("10")));

        assertThat(card.findTotal()).contains(Points.of(total));
        assertThat(card.getLine("b2").state()).isEqualTo(LineState.NO_DATA);
        assertThat(card.ratedWeight().percent()).isEqualByComparingTo("80");
    }

    @Test
    @DisplayName("a line that weighs nothing is shown and changes nothing")
    void weighsNothing() {
        Standard standard = Sheets.standard(
                Conventions.DEFAULT,
                dimension("A", given("a", "100", "10")),
                dimension("B", Sheets.indicator("b", "0", Sheets.firstResponse())));

        Scorecard card = Sheets.card(standard, Map.of("a", points("9"), "b", Measurement.of(Unit.SECONDS, 45, 1, 5)));

        assertThat(card.findTotal()).contains(Points.of(90));
        assertThat(card.getLine("b").counted()).isEqualTo(Points.ZERO);
        assertThat(card.getLine("b").deductions()).isEmpty();
    }
}
