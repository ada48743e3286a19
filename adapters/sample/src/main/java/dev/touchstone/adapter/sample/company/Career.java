package dev.touchstone.adapter.sample.company;

import dev.touchstone.adapter.sample.chance.Dice;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/** One person's strengths and how they change over the year. */
final class Career {

    private static final int MIDDLE_LEVEL = 44;
    private static final int SLOPE = 20;
    private static final int TAIL = 14;
    private static final int PERSONAL = 16;
    private static final int MONTHLY = 4;
    private static final int NEWCOMER = 24;
    private static final int NEWCOMER_DAYS = 120;
    private static final int TRAINING = 20;
    private static final Team TRAINED = Team.TE_BROADBAND;
    private static final MonthDay TRAINED_ON = MonthDay.of(5, 15);
    private static final String TIRED = "YL-0023";
    private static final MonthDay TIRED_FROM = MonthDay.of(7, 1);
    private static final int TIREDNESS = 22;

    private final Scenario scenario;
    private final Employee employee;
    private final Skill atHeart;

    private Career(Scenario scenario, Employee employee, Skill atHeart) {
        this.scenario = scenario;
        this.employee = employee;
        this.atHeart = atHeart;
    }

    /** Most people are middling and a few are far better or worse, whatever the seed; only who is which is chance. */
    static Career of(Scenario scenario, Employee employee, int rank, int people) {
        Dice dice = Dice.of(scenario.seed(), "strengths", employee.number());
        double place = 2.0 * rank / (people - 1) - 1;
        int level = (int) Math.round(MIDDLE_LEVEL + SLOPE * place + TAIL * place * place * place);
        return new Career(
                scenario,
                employee,
                new Skill(
                        personal(level, dice),
                        personal(level, dice),
                        personal(level, dice),
                        personal(level, dice),
                        personal(level, dice)));
    }

    Skill skill(LocalDate day) {
        Dice month = Dice.of(
                scenario.seed(), "month", employee.number(), day.getMonth().name());
        int shift = month.between(-MONTHLY, MONTHLY) - inexperience(day);
        if (employee.findTeam(day).filter(TRAINED::equals).isPresent()
                && !MonthDay.from(day).isBefore(TRAINED_ON)) {
            shift += TRAINING;
        }
        if (employee.number().equals(TIRED) && !MonthDay.from(day).isBefore(TIRED_FROM)) {
            shift -= TIREDNESS;
        }
        return atHeart.shifted(shift);
    }

    private int inexperience(LocalDate day) {
        long days = ChronoUnit.DAYS.between(employee.since(), day);
        return days >= NEWCOMER_DAYS ? 0 : (int) (NEWCOMER - NEWCOMER * Math.max(0, days) / NEWCOMER_DAYS);
    }

    private static int personal(int level, Dice dice) {
        return Skill.within(level + dice.between(-PERSONAL, PERSONAL));
    }
}
