package dev.touchstone.adapter.sample.company;

import dev.touchstone.adapter.sample.chance.Dice;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** The people of the sample company in one scenario. */
public final class Company {

    private final Scenario scenario;
    private final List<Employee> staff;
    private final List<Employee> serving;
    private final Map<String, Career> careers = new LinkedHashMap<>();

    /**
     * Founds the company.
     *
     * @param scenario which one
     */
    public Company(Scenario scenario) {
        this.scenario = scenario;
        this.staff = StaffFile.read(scenario.year());
        this.serving = staff.stream()
                .filter(employee -> employee.postings().stream()
                        .anyMatch(posting -> Team.find(posting.unit()).isPresent()))
                .collect(Collectors.toUnmodifiableList());
        List<Employee> ranked = Dice.of(scenario.seed(), "ranking").shuffled(serving);
        for (int rank = 0; rank < ranked.size(); rank++) {
            Employee employee = ranked.get(rank);
            careers.put(employee.number(), Career.of(scenario, employee, rank, ranked.size()));
        }
    }

    /**
     * The scenario.
     *
     * @return as given
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * Everybody, leavers included.
     *
     * @return by staff number
     */
    public List<Employee> listStaff() {
        return staff;
    }

    /**
     * Those who serve customers, leavers included.
     *
     * @return by staff number
     */
    public List<Employee> listServing() {
        return serving;
    }

    /**
     * Those who inspect.
     *
     * @return at least two
     */
    public List<Employee> listInspectors() {
        return staff.stream()
                .filter(employee -> employee.postings().stream()
                        .anyMatch(posting -> posting.unit().equals(Department.QUALITY.code())))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The members of a team on a day.
     *
     * @param team the team
     * @param day the day
     * @return by staff number, never empty
     */
    public List<Employee> listMembers(Team team, LocalDate day) {
        return serving.stream()
                .filter(employee -> employee.findTeam(day).filter(team::equals).isPresent())
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Somebody by staff number.
     *
     * @param number such as {@code YL-0001}
     * @return the person
     * @throws NoSuchElementException if there is no such number
     */
    public Employee getEmployee(String number) {
        return staff.stream()
                .filter(employee -> employee.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody has staff number " + number));
    }

    /**
     * Who answers for a person: the team lead, for a lead the head of the department.
     *
     * @param employee who serves customers
     * @param team the team at the time
     * @return the supervisor
     */
    public Employee getSupervisor(Employee employee, Team team) {
        return getEmployee(employee.leads(team) ? team.department().lead() : team.lead());
    }

    /**
     * How good somebody is on a day.
     *
     * @param employee who serves customers
     * @param day the day
     * @return strengths, with what the year has done to them
     */
    public Skill skill(Employee employee, LocalDate day) {
        Career career = careers.get(employee.number());
        if (career == null) {
            throw new NoSuchElementException(employee.number() + " does not serve customers");
        }
        return career.skill(day);
    }
}
