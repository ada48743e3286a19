package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.plugin.fact.Channel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one team's month of calls and chats that no person answered. */
final class QueueBook {

    private static final int PATIENCE_SECONDS = 75;
    private static final int ABANDONED_PER_DAY = 300;
    private static final int OUTAGE_FACTOR = 12;
    private static final int BOT_SOLVES = 700;
    private static final int EVENING = 450;

    private final Scenario scenario;
    private final Team team;
    private final YearMonth month;
    private final Dice dice;
    private final List<Unserved> unserved = new ArrayList<>();

    QueueBook(Scenario scenario, Team team, YearMonth month) {
        this.scenario = scenario;
        this.team = team;
        this.month = month;
        this.dice = Dice.of(scenario.seed(), "queue", team.code(), month.toString());
    }

    List<Unserved> write() {
        for (int date = 1; date <= month.lengthOfMonth(); date++) {
            LocalDate day = month.atDay(date);
            int volume = Season.volumePermille(team.department(), day) * scenario.scale() / 100;
            giveUp(
                    day,
                    dice.rounded(
                            ABANDONED_PER_DAY * volume / 1000 * team.workload().phone() / 60));
            askTheMachine(day, dice.rounded(team.workload().chat() * 14 * volume / 1000));
        }
        return unserved;
    }

    private void giveUp(LocalDate day, int howMany) {
        for (int i = 0; i < howMany; i++) {
            LocalDateTime time = dice.chance(EVENING) ? at(day, 19, 21) : at(day, 8, 22);
            add(time, Channel.PHONE, Duration.ofSeconds(10 + dice.skewed(PATIENCE_SECONDS)), null);
        }
        LocalDateTime outage = at(day, 13, 18);
        if (howMany > 0 && Season.isOutage(team.department(), outage)) {
            for (int i = 0; i < howMany * OUTAGE_FACTOR; i++) {
                add(at(day, 13, 18), Channel.PHONE, Duration.ofSeconds(20 + dice.skewed(PATIENCE_SECONDS * 2)), null);
            }
        }
    }

    private void askTheMachine(LocalDate day, int howMany) {
        for (int i = 0; i < howMany; i++) {
            add(at(day, 8, 22), Channel.BOT, null, dice.chance(BOT_SOLVES));
        }
    }

    private void add(LocalDateTime time, Channel channel, @Nullable Duration waited, @Nullable Boolean botSolved) {
        unserved.add(new Unserved(
                Numbers.of(month, team.code(), unserved.size() + 1),
                team,
                time.atZone(Scenario.ZONE).toInstant(),
                channel,
                Customers.draw(team.department(), Channel.CHAT, dice).ref(),
                Season.tags(team.department(), time),
                waited,
                botSolved));
    }

    private LocalDateTime at(LocalDate day, int from, int until) {
        return day.atStartOfDay().plusSeconds(dice.between(from * 3600, until * 3600 - 1));
    }
}
