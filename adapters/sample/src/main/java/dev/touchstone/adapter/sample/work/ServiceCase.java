package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.CustomerRef;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One matter that a customer brought: everything the CRM writes down about it follows from it.
 *
 * @param seed the company's seed
 * @param number month, staff number and place in that person's month, such as {@code 202603-0007-012}
 * @param agent who first dealt with it
 * @param team that person's team at the time
 * @param skill that person's skill on the day
 * @param opened when it came in
 * @param channel how
 * @param type what it is about
 * @param customer who brought it; null if anonymous
 * @param tags labels
 * @param disposition whether it is to be settled at all
 * @param response from coming in to the first human answer
 * @param talk how long the first call or chat took
 * @param solvedAtOnce whether the first contact settled it
 * @param offerDue whether something useful should have been offered
 * @param offerMade whether it was
 */
public record ServiceCase(
        long seed,
        String number,
        Employee agent,
        Team team,
        Skill skill,
        Instant opened,
        Channel channel,
        CaseType type,
        @Nullable CustomerRef customer,
        Set<String> tags,
        Disposition disposition,
        Duration response,
        Talk talk,
        boolean solvedAtOnce,
        boolean offerDue,
        boolean offerMade) {

    private static final int TICKETS_FROM_CONTACTS = 850;

    /**
     * Chance of its own for one aspect of this matter.
     *
     * @param purpose the aspect
     * @return the same dice every time
     */
    public Dice dice(String purpose) {
        return Dice.of(seed, purpose, number);
    }

    /**
     * The day it came in.
     *
     * @return at the company
     */
    public LocalDate day() {
        return opened.atZone(Scenario.ZONE).toLocalDate();
    }

    /**
     * When a person first answered.
     *
     * @return the instant
     */
    public Instant answered() {
        return opened.plus(response);
    }

    /**
     * When the first call or chat was over, or the first written answer was sent.
     *
     * @return after {@link #answered()}
     */
    public Instant firstContactEnds() {
        return answered().plus(talk.total());
    }

    /**
     * Whether it came by call or chat.
     *
     * @return false for written messages and visits
     */
    public boolean spoken() {
        return channel.equals(Channel.PHONE) || channel.equals(Channel.CHAT);
    }

    /**
     * Whether somebody came to the customer.
     *
     * @return false for whatever was said or written from afar
     */
    public boolean visit() {
        return channel.equals(Channel.IN_PERSON);
    }

    /**
     * Whether the CRM has a ticket for it.
     *
     * @return always true for written messages and visits
     */
    public boolean hasTicket() {
        return !spoken() || disposition != Disposition.REGULAR || dice("ticket").chance(TICKETS_FROM_CONTACTS);
    }

    /**
     * Whether it is a matter to be settled.
     *
     * @return false for merged tickets and spam
     */
    public boolean regular() {
        return disposition == Disposition.REGULAR;
    }
}
