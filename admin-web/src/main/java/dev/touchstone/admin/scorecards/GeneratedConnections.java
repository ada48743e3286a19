package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.connections.ConnectionDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** The connected sources whose facts are generated; every result that may rest on them says so. */
@ApplicationScoped
public class GeneratedConnections {

    @Inject
    ConnectionDesk connections;

    /** Their keys, as facts name them. */
    public Set<String> list() {
        return connections.list().stream()
                .filter(connections::isGenerated)
                .map(connection -> String.valueOf(connection.id()))
                .collect(Collectors.toSet());
    }
}
