package dev.touchstone.bench;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * One generated ticket with what became of it: sixteen columns.
 *
 * @param ticket its number, from 0
 * @param agent from 0
 * @param created when it was opened, in a whole second
 * @param firstResponseSeconds from opening to the first response; {@link #MISSING} for 1 %
 * @param resolutionSeconds from opening to the close
 * @param channel 0 to 3
 * @param category 0 to 19
 * @param priority 0 to 3
 * @param customer from 0; few of them call often
 * @param reopened 0 or 1
 * @param firstContact 1 if it was resolved at the first contact, else 0
 * @param satisfaction 1 to 5 on 40 %, else {@link #MISSING}
 * @param recommendation 0 to 10 on 20 %, else {@link #MISSING}
 * @param callback 1 if solved by the customer's word, 0 if not, {@link #MISSING} for the 90 % who were not asked or did not answer
 * @param defects how many an inspection found on 5 %, else {@link #MISSING}
 * @param critical how many of the defects are critical, {@link #MISSING} without inspection
 */
record TicketRow(
        long ticket,
        int agent,
        Instant created,
        int firstResponseSeconds,
        int resolutionSeconds,
        int channel,
        int category,
        int priority,
        int customer,
        int reopened,
        int firstContact,
        int satisfaction,
        int recommendation,
        int callback,
        int defects,
        int critical) {

    static final int MISSING = -1;

    /** When it was opened, for columns without zone. */
    LocalDateTime createdInUtc() {
        return LocalDateTime.ofInstant(created, ZoneOffset.UTC);
    }
}
