package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Rota;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.plugin.fact.Channel;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Writes one person's month of calls to customers. */
final class OutboundBook {

    private static final int CONNECTED = 800;

    private final Company company;
    private final Employee employee;
    private final YearMonth month;
    private final Dice dice;

    OutboundBook(Company company, Employee employee, YearMonth month) {
        this.company = company;
        this.employee = employee;
        this.month = month;
        this.dice = Dice.of(company.scenario().seed(), "outbound", employee.number(), month.toString());
    }

    List<OutboundCall> write(Rota rota) {
        List<OutboundCall> calls = new ArrayList<>();
        for (LocalDateTime time : new Timetable(company.scenario(), dice)
                .draw(employee, month, rota, team -> team.workload().outbound())) {
            Team team = employee.findTeam(time.toLocalDate()).orElseThrow();
            calls.add(new OutboundCall(
                    company.scenario().seed(),
                    Numbers.of(month, employee.number(), calls.size() + 1),
                    employee,
                    team,
                    company.skill(employee, time.toLocalDate()),
                    time.atZone(Scenario.ZONE).toInstant(),
                    Customers.draw(team.department(), Channel.PHONE, dice).ref(),
                    dice.chance(CONNECTED) ? Talk.draw(Channel.PHONE, dice) : null));
        }
        return calls;
    }
}
