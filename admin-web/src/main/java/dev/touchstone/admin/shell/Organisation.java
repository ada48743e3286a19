package dev.touchstone.admin.shell;

import java.time.ZoneId;

/**
 * The organisation whose service is assessed.
 *
 * @param name what stands in the page's corner and in the head of a PDF
 * @param zone the zone in which its days and months begin; fixed at the first run
 */
public record Organisation(String name, ZoneId zone) {

    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An organisation needs a name.");
        }
    }
}
