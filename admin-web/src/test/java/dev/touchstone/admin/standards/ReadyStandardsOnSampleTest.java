package dev.touchstone.admin.standards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.coverage.Coverage;
import dev.touchstone.scoring.coverage.Feed;
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
import org.junit.jupiter.params.provider.MethodSource;

@Tag("bulk")
@DisplayName("The ready standards, scored on the year of the sample company")
class ReadyStandardsOnSampleTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<String> MONTHS = List.of("2026-02", "2026-06", "2026-10");

    private static SampleCompany company;

    @BeforeAll
    static void readTheYear() throws AdapterException, InvalidSettingsException {
        company = SampleCompany.read();
    }

    static List<String> everyReadyStandard() {
        return ReadyStandards.listKeys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyReadyStandard")
    void everyIndicatorOfEveryReadyStandardCanRateSomebodyInEveryMonth(String key) {
        for (String month : MONTHS) {
            Coverage coverage = Coverage.of(
                    ReadyStandards.get(key).standard(), Period.parse(month), SHANGHAI, company, company.facts());

            assertThat(coverage.indicators()).as("indicators of %s", month).allSatisfy(indicator -> {
                assertThat(indicator.feed()).as(indicator.indicator()).isEqualTo(Feed.FED);
                assertThat(indicator.ratable()).as(indicator.indicator()).isPositive();
            });
        }
    }

    /** The table in the sample company's manual. */
    @ParameterizedTest(name = "{0}, {1}: {2} in June")
    @CsvSource({
        "health-care-privacy, privacy-check, 57",
        "health-care-team, privacy-check, 10",
        "education-satisfaction, surveyed-resolution, 56",
        "education-satisfaction, solution-satisfaction, 56",
        "education-team, solution-satisfaction, 10",
        "manufacturing-depth, solution-depth, 57",
        "manufacturing-team, solution-depth, 10",
        "field-service, on-time-arrival, 4",
        "field-service, first-visit-fix, 4",
        "field-service, safety-check, 5",
        "field-service, visit-csat, 4",
        "field-service-team, visit-csat, 1"
    })
    void fourIndustriesAreFedByFormsOfTheirOwn(String key, String indicator, int ratable) {
        Coverage june = Coverage.of(
                ReadyStandards.get(key).standard(), Period.parse("2026-06"), SHANGHAI, company, company.facts());

        assertThat(june.get(indicator).ratable()).isEqualTo(ratable);
    }

    @ParameterizedTest(name = "{0}: most people of department {1} get a grade, and not all the same")
    @CsvSource({
        "e-commerce-returns, ec",
        "finance-compliance, fi",
        "telecom-repair, te",
        "health-care-privacy, fi",
        "education-satisfaction, ec",
        "manufacturing-depth, te"
    })
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
        "telecom-department, te",
        "health-care-team, fi",
        "health-care-department, fi",
        "education-team, ec",
        "education-department, ec",
        "manufacturing-team, te",
        "manufacturing-department, te",
        "field-service-department, te"
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

    @ParameterizedTest(name = "{0}: {1} is graded every month")
    @CsvSource({
        "field-service, AGENT/YL-0055",
        "field-service, CONTRACTOR/te-contractor",
        "field-service-team, CONTRACTOR/te-contractor"
    })
    void theContractorIsGradedByTheStandardsOfFieldService(String key, String subject) {
        for (String month : MONTHS) {
            assertThat(cards(key, month, "te"))
                    .filteredOn(card -> card.input().subject().toString().equals(subject))
                    .as(month)
                    .singleElement()
                    .satisfies(card -> assertThat(card.outcome()).isInstanceOf(Outcome.Graded.class));
        }
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
