package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.connections.ConnectionDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether any connected source is generated. Then every result says so: real and generated facts are never told apart by a total. */
@ApplicationScoped
class GeneratedConnections {

    @Inject
    ConnectionDesk connections;

    boolean any() {
        return connections.list().stream().anyMatch(connections::isGenerated);
    }
}
