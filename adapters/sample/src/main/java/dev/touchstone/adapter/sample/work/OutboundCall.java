package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.plugin.fact.CustomerRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call to a customer.
 *
 * @param seed the company's seed
 * @param number its number in the CRM
 * @param agent who called
 * @param team that person's team at the time
 * @param skill that person's skill on the day
 * @param started when
 * @param customer who was called
 * @param talk how long it took; null if nobody answered
 */
public record OutboundCall(
        long seed,
        String number,
        Employee agent,
        Team team,
        Skill skill,
        Instant started,
        @Nullable CustomerRef customer,
        @Nullable Talk talk) {

    /**
     * Chance of its own for one aspect of this call.
     *
     * @param purpose the aspect
     * @return the same dice every time
     */
    public Dice dice(String purpose) {
        return Dice.of(seed, purpose, number);
    }

    /**
     * The day of the call.
     *
     * @return at the company
     */
    public LocalDate day() {
        return started.atZone(Scenario.ZONE).toLocalDate();
    }

    /**
     * When it was over.
     *
     * @return half a minute of ringing if nobody answered
     */
    public Instant ended() {
        return talk == null ? started.plusSeconds(30) : started.plus(talk.total());
    }
}
