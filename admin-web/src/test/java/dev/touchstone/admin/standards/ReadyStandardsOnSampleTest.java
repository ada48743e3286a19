package dev.touchstone.admin.standards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("bulk")
@DisplayName("The three layers of e-commerce, finance and telecom, scored on the year of the sample company")
class ReadyStandardsOnSampleTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<String> MONTHS = List.of("2026-02", "2026-06", "2026-10");

    private static SampleCompany company;

    @BeforeAll
    static void readTheYear() throws AdapterException, InvalidSettingsException {
        company = SampleCompany.read();
    }

    @ParameterizedTest(name = "{0}: most people of department {1} get a grade, and not all the same")
    @CsvSource({"e-commerce-returns, ec", "finance-compliance, fi", "telecom-repair, te"})
    void mostAgentsHaveEnoughRatedWeight(String key, String department) {
        List<Scorecard> cards = new ArrayList<>();
        MONTHS.forEach(month -> cards.addAll(cards(key, month, department)));

        assertThat(cards).hasSizeGreaterThan(40);
        assertThat(cards.stream()
                        .filter(card -> card.outcome() instanceof Outcome.Graded)
                        .count())
                .isGreaterThan(cards.size() * 9L / 10);
        assertThat(grades(cards)).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: every unit of department {1} gets a grade, and no line stays without data")
    @CsvSource({
        "e-commerce-team, ec",
        "e-commerce-department, ec",
        "finance-team, fi",
        "finance-department, fi",
        "telecom-team, te",
        "telecom-department, te"
    })
    void unitsAreGradedByTheirOwnStandard(String key, String department) {
        List<Scorecard> cards = new ArrayList<>();
        MONTHS.forEach(month -> cards.addAll(cards(key, month, department)));

        assertThat(cards).hasSizeGreaterThanOrEqualTo(MONTHS.size());
        assertThat(cards).allMatch(card -> card.outcome() instanceof Outcome.Graded);
        assertThat(fed(cards))
                .isEqualTo(ReadyStandards.get(key).standard().listIndicators().stream()
                        .map(line -> line.key())
                        .collect(Collectors.toSet()));
    }

    private static List<Scorecard> cards(String key, String month, String department) {
        Standard standard = ReadyStandards.get(key).standard();
        Period period = Period.parse(month);
        return Assessment.of(standard, period, SHANGHAI, company).score(company.facts()).entrySet().stream()
                .filter(entry -> entry.getKey().kind() != Subject.Kind.PERSON_IN_CHARGE)
                .filter(entry -> company.belongs(entry.getKey(), department, period.from()))
                .map(entry -> entry.getValue())
                .toList();
    }

    private static Set<String> grades(List<Scorecard> cards) {
        return cards.stream()
                .map(Scorecard::outcome)
                .filter(Outcome.Graded.class::isInstance)
                .map(outcome -> ((Outcome.Graded) outcome).band().key())
                .collect(Collectors.toSet());
    }

    private static Set<String> fed(List<Scorecard> cards) {
        return cards.stream()
                .flatMap(card -> card.lines().stream())
                .filter(line -> line.state() == LineState.RATED)
                .map(line -> line.indicator().key())
                .collect(Collectors.toSet());
    }
}
