package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Supervisors' points on the last day of a month: five items of ten. */
final class ReviewLedger implements Ledger {

    static final String NAME = "reviews";
    private static final Scale TEN = Scale.range(0, 10);
    private static final List<String> ITEMS =
            List.of("attitude", "expertise", "problem-solving", "teamwork", "satisfaction");
    private static final int HOUR = 17;

    @Override
    public StreamDescriptor stream() {
        return Streams.describe(NAME, "主管评分", "主管評分", "Supervisor reviews", FactKind.REVIEW);
    }

    @Override
    public List<Entry> listEntries(WorkMonth month, Instant asOf) {
        LocalDate day = month.month().atEndOfMonth();
        Instant given = day.atTime(HOUR, 0).atZone(Scenario.ZONE).toInstant();
        List<Entry> entries = new ArrayList<>();
        if (given.isAfter(asOf)) {
            return entries;
        }
        for (Employee employee : month.company().listServing()) {
            employee.findTeam(day).ifPresent(team -> entries.addAll(review(employee, team, month, day, given)));
        }
        return entries;
    }

    private static List<Entry> review(Employee employee, Team team, WorkMonth month, LocalDate day, Instant given) {
        Company company = month.company();
        Skill skill = company.skill(employee, day);
        List<Integer> strengths = List.of(
                skill.manner(),
                skill.care(),
                skill.solving(),
                (skill.manner() + skill.initiative()) / 2,
                (skill.manner() + skill.solving()) / 2);
        Dice dice = Dice.of(
                company.scenario().seed(),
                "review",
                employee.number(),
                month.month().toString());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < ITEMS.size(); i++) {
            FactKey key = Keys.monthly(NAME, "V", month.month(), employee.number() + "-" + ITEMS.get(i));
            int points = 5 + strengths.get(i) / 25 + dice.between(0, 1);
            entries.add(new Entry(
                    given,
                    new Review(
                            key,
                            Marking.mark(key, team)
                                    .person(Role.ASSESSED, employee.ref())
                                    .person(
                                            Role.JUDGED_BY,
                                            company.getSupervisor(employee, team)
                                                    .ref())
                                    .build(),
                            ITEMS.get(i),
                            BigDecimal.valueOf(points),
                            TEN,
                            given,
                            null)));
        }
        return entries;
    }
}
