package dev.touchstone.admin.shell;

import java.time.ZoneId;

/**
 * The organisation whose service is assessed.
 *
 * @param name what stands in the page's corner and in the head of a PDF
 * @param zone the zone in which its days and months begin; fixed at the first run
 * @param monthStartDay the day of the calendar month, 1 to 28, on which an assessed month begins
 */
public record Organisation(String name, ZoneId zone, int monthStartDay) {

    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An organisation needs a name.");
        }
        if (monthStartDay < 1 || monthStartDay > 28) {
            throw new IllegalArgumentException(
                    "A month cannot start on day " + monthStartDay + ". Choose a day that every month has: 1 to 28.");
        }
    }
}
