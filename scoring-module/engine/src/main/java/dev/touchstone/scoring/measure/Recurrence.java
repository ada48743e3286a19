package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;

/**
 * When a contact counts as repeated: the same customer makes contact again in the window (start, start + window]. Contacts that the
 * company began, merged tickets and spam are no contacts of the customer; abandoned ones are.
 *
 * @param window above 0, at most 400 days
 * @param start from when the window runs
 * @param sameCategory whether the later contact must have the same type; an unknown type is never the same
 * @param sameChannel whether the later contact must come by the same channel
 * @param contacts what counts as a contact: tickets, calls, chats; at least one. Where calls are logged as tickets too, name only one
 * @param unidentified what becomes of contacts whose customer is not known
 */
public record Recurrence(
        Duration window,
        WindowStart start,
        boolean sameCategory,
        boolean sameChannel,
        SortedSet<FactKind> contacts,
        Unidentified unidentified) {

    private static final Set<FactKind> POSSIBLE = EnumSet.of(FactKind.TICKET, FactKind.CALL, FactKind.CHAT);
    private static final Duration LONGEST = Duration.ofDays(400);
    /** A call or chat that lasts longer has impossible times. */
    static final Duration LONGEST_CONTACT = Duration.ofDays(1);

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the window or the kinds of contacts are out of range
     */
    public Recurrence {
        contacts = InOrder.copyOf(contacts);
        requireWindow(window);
        if (contacts.isEmpty() || !POSSIBLE.containsAll(contacts)) {
            throw new IllegalArgumentException("Contacts are tickets, calls or chats, not " + contacts);
        }
    }

    /**
     * Any channel and any category, unknown customers left out.
     *
     * @param window above 0, at most 400 days
     * @param start from when the window runs
     * @param contacts what counts as a contact
     * @return the rule
     */
    public static Recurrence within(Duration window, WindowStart start, Set<FactKind> contacts) {
        return new Recurrence(window, start, false, false, InOrder.copyOf(contacts), Unidentified.LEFT_OUT);
    }

    /** Refuses a window out of range. */
    static void requireWindow(Duration window) {
        if (window.isNegative() || window.isZero() || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The window of a repeat contact is above 0 and at most 400 days, not "
                    + window + "\nMaybe the unit is wrong: 48 hours are PT48H");
        }
    }

    /**
     * How long after a period's end a contact of it can be repeated.
     *
     * @return the window, and the longest contact where the window starts at its end
     */
    Duration lookAhead() {
        return start == WindowStart.OPENED ? window : window.plus(LONGEST_CONTACT);
    }
}
