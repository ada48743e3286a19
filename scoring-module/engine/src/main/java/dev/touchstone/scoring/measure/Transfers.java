package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * Tickets passed on (转派): as a share, per ticket or in all.
 *
 * <p>By default dated by the last close and credited to the owner at that time. Left out: not closed, merged, spam, not provided.
 *
 * @param occurrence how it becomes one figure
 */
public record Transfers(Occurrence occurrence) implements TicketCount {

    @Override
    public String code() {
        return "transfers";
    }

    @Override
    public @Nullable Integer count(Ticket ticket) {
        return ticket.transfers();
    }
}
