package dev.touchstone.adapter.sample.company;

import dev.touchstone.adapter.sample.chance.Dice;
import java.time.LocalDate;

/** Who is on duty: five days of seven, two holidays a year, never before the first or after the last day. */
public final class Rota {

    private static final int WEEK = 7;
    private static final int WORKING_DAYS = 5;
    private static final int HALF_YEAR = 182;

    private final long seed;

    /**
     * Draws up the rota.
     *
     * @param scenario whose seed decides
     */
    public Rota(Scenario scenario) {
        this.seed = scenario.seed();
    }

    /**
     * Whether somebody works on a day.
     *
     * @param employee who
     * @param day the day
     * @return true if on duty
     */
    public boolean onDuty(Employee employee, LocalDate day) {
        if (employee.findTeam(day).isEmpty()) {
            return false;
        }
        Dice dice = Dice.of(seed, "rota", employee.number());
        int rhythm = dice.below(WEEK);
        if (Math.floorMod(day.toEpochDay() + rhythm, WEEK) >= WORKING_DAYS) {
            return false;
        }
        int half = day.getDayOfYear() <= HALF_YEAR ? 0 : 1;
        int begins = 1
                + half * HALF_YEAR
                + Dice.of(seed, "holiday", employee.number(), Integer.toString(half))
                        .below(170);
        int ends = begins + dice.between(5, 9);
        return day.getDayOfYear() < begins || day.getDayOfYear() >= ends;
    }
}
