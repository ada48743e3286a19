package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Rota;
import dev.touchstone.adapter.sample.company.Team;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that came up in one month of the sample company, whether or not the month has passed.
 *
 * @param company where
 * @param month when
 * @param cases matters that customers brought, person by person
 * @param outbound calls to customers, person by person
 * @param unserved calls and chats that no person answered, team by team
 */
public record WorkMonth(
        Company company,
        YearMonth month,
        List<ServiceCase> cases,
        List<OutboundCall> outbound,
        List<Unserved> unserved) {

    /** Copies the lists. */
    public WorkMonth {
        cases = List.copyOf(cases);
        outbound = List.copyOf(outbound);
        unserved = List.copyOf(unserved);
    }

    /**
     * Lets a month happen.
     *
     * @param company where
     * @param month when
     * @return the same for the same company and month
     */
    public static WorkMonth of(Company company, YearMonth month) {
        Rota rota = new Rota(company.scenario());
        List<ServiceCase> cases = new ArrayList<>();
        List<OutboundCall> outbound = new ArrayList<>();
        for (Employee employee : company.listServing()) {
            cases.addAll(new CaseBook(company, employee, month).write(rota));
            outbound.addAll(new OutboundBook(company, employee, month).write(rota));
        }
        List<Unserved> unserved = new ArrayList<>();
        for (Team team : Team.values()) {
            unserved.addAll(new QueueBook(company.scenario(), team, month).write());
        }
        return new WorkMonth(company, month, cases, outbound, unserved);
    }
}
