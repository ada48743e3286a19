package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * Reopened tickets (重开率): as a share, per ticket or in all.
 *
 * <p>By default dated by the last close and credited to the resolver. Left out: not closed, merged, spam, not provided.
 *
 * @param occurrence how it becomes one figure
 */
public record Reopens(Occurrence occurrence) implements TicketCount {

    @Override
    public String code() {
        return "reopens";
    }

    @Override
    public Role defaultRole(FactKind kind) {
        return Role.RESOLVER;
    }

    @Override
    public @Nullable Integer count(Ticket ticket) {
        return ticket.reopens();
    }
}
