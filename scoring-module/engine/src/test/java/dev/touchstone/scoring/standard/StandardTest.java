package dev.touchstone.scoring.standard;

import static dev.touchstone.scoring.card.Sheets.dimension;
import static dev.touchstone.scoring.card.Sheets.given;
import static dev.touchstone.scoring.card.Sheets.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A standards table")
class StandardTest {

    private static final Standard A = Sheets.reference("emotion", "5");

    @Test
    @DisplayName("weights sum to exactly 100, in dimensions and by nature")
    void weights() {
        assertThat(A.weight()).isEqualTo(Fraction.HUNDRED);
        assertThat(A.weight(Nature.QUANTITATIVE)).isEqualTo(Fraction.of(60));
        assertThat(A.weight(Nature.QUALITATIVE)).isEqualTo(Fraction.of(40));
        assertThat(A.dimensions().get(2).weight()).isEqualTo(Fraction.of(30));
    }

    @Test
    @DisplayName("a third of 100 three times is not 100")
    void thirds() {
        Standard thirds = Sheets.standard(
                Conventions.DEFAULT,
                dimension("all", given("a", "33.333", "1"), given("b", "33.333", "1"), given("c", "33.333", "1")));

        assertThat(thirds.weight()).isEqualTo(Fraction.of("99.999"));
    }

    @Test
    @DisplayName("the points of a line are its weight unless it has a maximum of its own")
    void maximum() {
        assertThat(A.findIndicator("fcr")).map(Indicator::maximum).contains(Points.of(30));
        assertThat(given("a", "30", "10").maximum()).isEqualTo(Points.of(10));
        assertThat(A.findIndicator("nothing")).isEmpty();
    }

    @Test
    @DisplayName("two dimensions or indicators never share a key")
    void keys() {
        assertThatThrownBy(() -> Sheets.standard(Conventions.DEFAULT, dimension("a"), dimension("a")))
                .hasMessage("Two dimensions share the key a: rename one");
        assertThatThrownBy(() -> Sheets.standard(
                        Conventions.DEFAULT,
                        dimension("a", given("x", "50", "1")),
                        dimension("b", given("x", "50", "1"))))
                .hasMessage("Two indicators share the key x: rename one");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "AGENT TEAM DEPARTMENT, AGENT",
        "TEAM CONTRACTOR, TEAM CONTRACTOR",
        "DEPARTMENT PERSON_IN_CHARGE, DEPARTMENT",
        "PERSON_IN_CHARGE, PERSON_IN_CHARGE"
    })
    @DisplayName("a table is tried on people, else on units, and nobody's work is counted twice")
    void triedOn(String subjects, String tried) {
        assertThat(A.withSubjects(kinds(subjects)).triedOn()).isEqualTo(kinds(tried));
    }

    private static Set<Subject.Kind> kinds(String names) {
        return Stream.of(names.split(" ")).map(Subject.Kind::valueOf).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("every named choice has a default")
    void defaults() {
        Conventions conventions = Conventions.DEFAULT;

        assertThat(conventions.totalKind()).isEqualTo(TotalKind.WEIGHTED_POINTS);
        assertThat(conventions.noData()).isEqualTo(NoData.LEAVE_OUT_OF_CARD);
        assertThat(conventions.minimumRatedWeight()).isEqualTo(Percentage.of("60"));
        assertThat(conventions.mixing()).isEqualTo(Mixing.BY_SAMPLE);
        assertThat(conventions.items()).isEqualTo(new Items(Items.Place.ON_TOP, BigDecimal.valueOf(5)));
    }

    @Test
    @DisplayName("targets by channel need a rule with a single target, on the right side of its cut-off")
    void channels() {
        Indicator response = A.listIndicators().get(0);
        Indicator faults = A.listIndicators().get(1);

        assertThat(response.withChannelTargets(chat("15")).channelTargets()).isEqualTo(chat("15"));
        assertThatThrownBy(() -> response.withChannelTargets(chat("61")))
                .hasMessageContaining("Cut-off 60 leaves no points on target 61");
        assertThatThrownBy(() -> faults.withChannelTargets(chat("1")))
                .hasMessageContaining("FaultDeduction has no single target");
    }

    @Test
    @DisplayName("an indicator needs a key, a sample and a maximum that make sense")
    void indicators() {
        FaultDeduction rule = new FaultDeduction(BigDecimal.ONE, null);

        assertThatThrownBy(() -> indicator("a", "10", null, rule, 0, null)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> indicator("a", "10", Points.ZERO, rule, 1, null))
                .hasMessageContaining("maximum 0 is not above 0");
    }

    @Test
    @DisplayName("a version takes effect on a day and may end by itself")
    void versions() {
        LocalDate day = LocalDate.of(2026, 11, 1);

        assertThat(new StandardVersion("agent-monthly", "3.2", day, null)).hasToString("agent-monthly 3.2");
        assertThatThrownBy(() -> new StandardVersion("agent-monthly", "3.2", day, day))
                .hasMessageContaining("in force on no day");
        assertThatThrownBy(() -> new StandardVersion("", "3.2", day, null)).hasMessageContaining("needs the standard");
    }

    private static ChannelTargets chat(String target) {
        return new ChannelTargets(
                new TreeMap<>(Map.of(Channel.CHAT, new BigDecimal(target))), ChannelTargets.Mix.BY_CONTACTS);
    }
}
