package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Rota;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.company.Shift;
import dev.touchstone.adapter.sample.company.Team;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/** When matters reach one person in a month. */
final class Timetable {

    private static final int WORKING_DAYS = 21;
    private static final int LEAD_PERCENT = 60;
    private static final int PEAK_SHARE = 400;
    private static final int SECONDS_PER_HOUR = 3600;

    private final Scenario scenario;
    private final Dice dice;

    Timetable(Scenario scenario, Dice dice) {
        this.scenario = scenario;
        this.dice = dice;
    }

    List<LocalDateTime> draw(Employee employee, YearMonth month, Rota rota, ToIntFunction<Team> monthly) {
        List<LocalDateTime> times = new ArrayList<>();
        for (int date = 1; date <= month.lengthOfMonth(); date++) {
            LocalDate day = month.atDay(date);
            if (rota.onDuty(employee, day)) {
                Team team = employee.findTeam(day).orElseThrow();
                times.addAll(ofDay(employee, team, day, monthly.applyAsInt(team)));
            }
        }
        return times;
    }

    private List<LocalDateTime> ofDay(Employee employee, Team team, LocalDate day, int monthly) {
        int percent = scenario.scale() * (employee.leads(team) ? LEAD_PERCENT : 100) / 100;
        int thousandths = monthly * percent * 10 / WORKING_DAYS * Season.volumePermille(team.department(), day) / 1000;
        List<LocalDateTime> times = new ArrayList<>();
        for (int left = dice.rounded(thousandths); left > 0; left--) {
            times.add(day.atStartOfDay().plusSeconds(secondOfDay(employee.shift())));
        }
        Collections.sort(times);
        return times;
    }

    private int secondOfDay(Shift shift) {
        if (shift == Shift.LATE && dice.chance(PEAK_SHARE)) {
            return dice.between(19 * SECONDS_PER_HOUR, 21 * SECONDS_PER_HOUR - 1);
        }
        return dice.between(shift.begins() * SECONDS_PER_HOUR, shift.ends() * SECONDS_PER_HOUR - 1);
    }
}
