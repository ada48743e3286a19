package dev.touchstone.adapter.sample.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private final Company company = new Company(new Scenario(2026, 2026, END, 100));

    @Test
    void aboutSixtyPeopleWorkThereUnderDifferentNames() {
        assertThat(company.listStaff()).hasSizeBetween(58, 66);
        assertThat(company.listStaff()).extracting(Employee::name).doesNotHaveDuplicates();
        assertThat(company.listStaff())
                .extracting(Employee::number)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void everyNameSaysThatItWasGenerated() {
        assertThat(company.listStaff()).allMatch(employee -> employee.name().endsWith("（样例）"));
        assertThat(Team.values()).allMatch(team -> team.label().contains("样例"));
        assertThat(Department.values())
                .allMatch(department -> department.label().contains("样例"));
    }

    @Test
    void nobodyIsInTwoTeamsAndNobodyInOneBeforeOrAfterTheEmployment() {
        assertThat(company.listStaff()).allSatisfy(employee -> {
            List<Posting> postings = employee.postings();
            assertThat(postings.get(0).from()).isEqualTo(employee.since());
            assertThat(postings.get(postings.size() - 1).until()).isEqualTo(employee.leaves());
            for (int i = 1; i < postings.size(); i++) {
                assertThat(postings.get(i - 1).until())
                        .isEqualTo(postings.get(i).from());
                assertThat(postings.get(i).unit())
                        .isNotEqualTo(postings.get(i - 1).unit());
            }
        });
    }

    @Test
    void thereAreTransfersJoinersAndLeaversWithinTheYear() {
        assertThat(company.listStaff().stream()
                        .filter(employee -> employee.postings().size() > 1))
                .as("transferred")
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(employee -> employee.postings().get(1).from().getYear() == 2026);
        assertThat(company.listStaff().stream()
                        .filter(employee -> employee.since().getYear() == 2026))
                .as("joined")
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(company.listStaff().stream().filter(employee -> employee.leaves() != null))
                .as("left")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aTeamHasThreeToEightMembersAllYearAndItsLeadAmongThem(Team team) {
        for (int month = 1; month <= 12; month++) {
            List<Employee> members =
                    company.listMembers(team, YearMonth.of(2026, month).atEndOfMonth());
            assertThat(members).as("%s in month %d", team, month).hasSizeBetween(3, 8);
            assertThat(members).anyMatch(employee -> employee.leads(team));
        }
    }

    @Test
    void aLeadAnswersToTheHeadOfTheDepartmentAndOthersToTheLead() {
        assertThat(company.getSupervisor(company.getEmployee("YL-0002"), Team.EC_PRESALE)
                        .number())
                .isEqualTo("YL-0001");
        assertThat(company.getSupervisor(company.getEmployee("YL-0001"), Team.EC_PRESALE)
                        .number())
                .isEqualTo("YL-0901");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void peopleDifferAsMuchWhateverTheSeed(long seed) {
        Company other = new Company(new Scenario(seed, 2026, END, 100));
        List<Integer> solving = other.listServing().stream()
                .filter(employee -> employee.findTeam(END).isPresent())
                .map(employee -> other.skill(employee, END).solving())
                .collect(Collectors.toList());

        assertThat(solving).anyMatch(skill -> skill >= 75).anyMatch(skill -> skill <= 25);
        assertThat(solving.stream().mapToInt(skill -> skill).average().orElseThrow())
                .isBetween(38.0, 52.0);
    }

    @Test
    void theTrainedTeamIsBetterAfterItsTraining() {
        List<Integer> gains = new ArrayList<>();
        for (Employee employee : company.listMembers(Team.TE_BROADBAND, LocalDate.of(2026, 5, 1))) {
            gains.add(company.skill(employee, LocalDate.of(2026, 5, 20)).pace()
                    - company.skill(employee, LocalDate.of(2026, 5, 10)).pace());
        }
        assertThat(gains).allMatch(gain -> gain >= 0).anyMatch(gain -> gain == 20);
    }

    @Test
    void aNewcomerLearns() {
        Employee newcomer = company.getEmployee("YL-0006");

        assertThat(company.skill(newcomer, LocalDate.of(2026, 10, 1)).solving())
                .isGreaterThan(
                        company.skill(newcomer, LocalDate.of(2026, 4, 20)).solving());
    }

    @Test
    void nobodyWorksMoreThanFiveDaysOfSevenNorOutsideTheEmployment() {
        Rota rota = new Rota(company.scenario());
        Employee leaver = company.getEmployee("YL-0012");
        for (Employee employee : company.listServing()) {
            long days = IntStream.range(0, 7)
                    .mapToObj(LocalDate.of(2026, 3, 2)::plusDays)
                    .filter(day -> rota.onDuty(employee, day))
                    .count();
            assertThat(days).isLessThanOrEqualTo(5);
        }
        assertThat(LocalDate.of(2026, 8, 1).datesUntil(END)).noneMatch(day -> rota.onDuty(leaver, day));
    }

    @Test
    void anotherYearShiftsEveryDate() {
        Company later = new Company(new Scenario(2026, 2028, LocalDate.of(2028, 12, 31), 100));

        assertThat(later.getEmployee("YL-0012").leaves()).isEqualTo(LocalDate.of(2028, 8, 1));
    }
}
