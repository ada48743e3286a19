package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Rota;
import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How well each person kept to the rota in a month, and the points of the training's exam at the end of a quarter. */
final class PersonalFigures {

    private static final int SHIFT_MINUTES = 480;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int EXAM_POINTS = 100;

    private PersonalFigures() {}

    static List<Figure> list(WorkMonth month) {
        List<Figure> figures = new ArrayList<>();
        for (Employee employee : month.company().listServing()) {
            List<LocalDate> duty = listDuty(month, employee);
            if (!duty.isEmpty()) {
                figures.addAll(ofPerson(month, employee, duty));
            }
        }
        return figures;
    }

    private static List<LocalDate> listDuty(WorkMonth month, Employee employee) {
        Rota rota = new Rota(month.company().scenario());
        return IntStream.rangeClosed(1, month.month().lengthOfMonth())
                .mapToObj(month.month()::atDay)
                .filter(day -> rota.onDuty(employee, day))
                .collect(Collectors.toList());
    }

    private static List<Figure> ofPerson(WorkMonth month, Employee employee, List<LocalDate> duty) {
        Company company = month.company();
        LocalDate last = duty.get(duty.size() - 1);
        Skill skill = company.skill(employee, last);
        Team team = employee.findTeam(last).orElseThrow();
        Dice dice = Dice.of(
                company.scenario().seed(),
                "figures",
                employee.number(),
                month.month().toString());
        int scheduled = duty.size() * SHIFT_MINUTES;
        int kept = scheduled * (880 + skill.care() + dice.between(0, 15)) / 1000;
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(month, employee, team, "GS", "adherence", kept, scheduled, "min", "排班系统（样例）"));
        if (month.month().getMonthValue() % MONTHS_OF_A_QUARTER == 0) {
            int points = Math.min(EXAM_POINTS, 60 + skill.solving() * 35 / Skill.BEST + dice.between(0, 8));
            figures.add(figure(month, employee, team, "GT", "training-exam", points, EXAM_POINTS, "分", "培训系统（样例）"));
        }
        return figures;
    }

    private static Figure figure(
            WorkMonth month,
            Employee employee,
            Team team,
            String letters,
            String name,
            int numerator,
            int denominator,
            String unit,
            String source) {
        FactKey key = Keys.monthly(FigureLedger.NAME, letters, month.month(), employee.number());
        return new Figure(
                key,
                Marking.mark(key, team).person(Role.ASSESSED, employee.ref()).build(),
                null,
                name,
                month.month().atDay(1),
                month.month().plusMonths(1).atDay(1),
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                unit,
                null,
                source);
    }
}
