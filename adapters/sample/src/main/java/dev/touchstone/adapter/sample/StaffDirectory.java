package dev.touchstone.adapter.sample;

import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Department;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.directory.MembershipEntry;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The company's people and units as the CRM's directory lists them, as far as they are known on the last day. */
final class StaffDirectory {

    private final Company company;
    private final LocalDate known;

    StaffDirectory(Company company) {
        this.company = company;
        this.known = company.scenario().until();
    }

    Directory toDirectory() {
        List<AgentEntry> agents = new ArrayList<>();
        List<MembershipEntry> memberships = new ArrayList<>();
        for (Employee employee : company.listStaff()) {
            if (employee.since().isAfter(known)) {
                continue;
            }
            agents.add(new AgentEntry(
                    employee.ref(),
                    employee.name(),
                    employee.number(),
                    employee.since(),
                    employee.shift().label()));
            memberships.addAll(memberships(employee));
        }
        return new Directory(agents, listUnits(), memberships);
    }

    private List<MembershipEntry> memberships(Employee employee) {
        List<MembershipEntry> memberships = new ArrayList<>();
        employee.postings().stream()
                .filter(posting -> !posting.from().isAfter(known))
                .forEach(posting -> memberships.add(new MembershipEntry(
                        employee.ref(),
                        new TeamRef(posting.unit()),
                        posting.from(),
                        posting.until() == null || posting.until().isAfter(known) ? null : posting.until())));
        return memberships;
    }

    private static List<TeamEntry> listUnits() {
        List<TeamEntry> units = new ArrayList<>();
        for (Department department : Department.values()) {
            units.add(new TeamEntry(
                    new TeamRef(department.code()),
                    department.label(),
                    TeamEntry.Kind.DEPARTMENT,
                    null,
                    new AgentRef(department.lead())));
        }
        for (Team team : Team.values()) {
            units.add(new TeamEntry(
                    team.ref(),
                    team.label(),
                    team.kind(),
                    new TeamRef(team.department().code()),
                    new AgentRef(team.lead())));
        }
        return units;
    }
}
