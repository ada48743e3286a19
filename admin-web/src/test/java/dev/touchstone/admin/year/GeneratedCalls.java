package dev.touchstone.admin.year;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * So many calls in the order in which they came, from 8 to 20 o'clock on every day. One in twenty is given up and names the queue only; one
 * customer in eight called within the two days before.
 *
 * @param count in the whole year, at least one a day
 */
record GeneratedCalls(int count) {

    static final String STREAM = "calls";

    private static final LocalDate FIRST = GeneratedYear.YEAR.from();
    private static final int DAYS = (int) GeneratedYear.YEAR.days();
    private static final int OPENS = 8 * 3600;
    private static final int OPEN_FOR = 12 * 3600;
    private static final int GIVEN_UP_OF_100 = 5;
    private static final int REPEATED_OF_8 = 1;
    private static final int CALLS_OF_CUSTOMER = 3;

    /** A call by its number, from 0. */
    Contact call(int number) {
        boolean givenUp = isGivenUp(number);
        int agent = agent(number);
        Contact.Builder call = Contact.builder(
                        key(number),
                        FactKind.CALL,
                        start(number),
                        givenUp ? ContactOutcome.ABANDONED : ContactOutcome.ANSWERED)
                .direction(Direction.INBOUND)
                .circumstances(Circumstances.builder()
                        .person(Role.SERVED_BY, givenUp ? null : GeneratedPeople.agent(agent))
                        .channel(Channel.PHONE)
                        .queue(GeneratedPeople.teamOf(agent).id())
                        .customer(customer(number))
                        .build());
        if (givenUp) {
            return call.waited(Duration.ofSeconds(Chance.of("patience", number, 90)))
                    .build();
        }
        return call.waited(Duration.ofSeconds(3 + Chance.of("wait", number, 30) + 5 * (agent % 5)))
                .talked(talked(number))
                .afterWork(Duration.ofSeconds(10 + Chance.of("after", number, 50)))
                .resolved(Chance.of("resolved", number, 100) < 85)
                .build();
    }

    static FactKey key(int number) {
        return new FactKey(STREAM, "generated-call-" + number);
    }

    /** Who was to answer it. */
    int agent(int number) {
        return Chance.of("agent", number, GeneratedPeople.AGENTS);
    }

    Instant start(int number) {
        int day = day(number);
        int first = firstOf(day);
        long second = OPENS + (long) (number - first) * OPEN_FOR / (firstOf(day + 1) - first);
        return FIRST.plusDays(day)
                .atStartOfDay(GeneratedYear.ZONE)
                .plusSeconds(second)
                .toInstant();
    }

    /** When an answered call was over. */
    Instant end(int number) {
        Contact call = call(number);
        return call.started().plus(call.waited()).plus(call.talked());
    }

    /** The newest answered call of the same day that came no later. */
    int answeredNear(int number) {
        int answered = number;
        while (isGivenUp(answered)) {
            answered--;
        }
        return answered;
    }

    /** The number of the first call of a day or later; days count from 0. */
    int firstOf(int day) {
        return Math.toIntExact(((long) day * count + DAYS - 1) / DAYS);
    }

    private int day(int number) {
        return Math.toIntExact((long) number * DAYS / count);
    }

    /** Never the first of a day. */
    private boolean isGivenUp(int number) {
        return Chance.of("outcome", number, 100) < GIVEN_UP_OF_100 && number != firstOf(day(number));
    }

    private static Duration talked(int number) {
        return Duration.ofSeconds(60 + Chance.of("talk", number, 540));
    }

    private CustomerRef customer(int number) {
        int known = number;
        while (known > 0 && Chance.of("repeat", known, 8) < REPEATED_OF_8) {
            int twoDays = Math.max(1, 2 * count / DAYS);
            known = known - 1 - Chance.of("before", known, Math.min(known, twoDays));
        }
        return new CustomerRef(
                "generated-customer-" + Chance.of("customer", known, Math.max(1, count / CALLS_OF_CUSTOMER)));
    }
}
