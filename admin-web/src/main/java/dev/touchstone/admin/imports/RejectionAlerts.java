package dev.touchstone.admin.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The alerts of all connections, for the pages that show connections. */
@Named
@RequestScoped
public class RejectionAlerts {

    @Inject
    AlertDesk desk;

    private Map<Long, RejectionAlert> alerts = Map.of();

    @PostConstruct
    void read() {
        alerts = desk.list().stream().collect(Collectors.toMap(RejectionAlert::connection, Function.identity()));
    }

    /** The alert of a connection; null if there is none. */
    public @Nullable RejectionAlert of(@Nullable Long connection) {
        return connection == null ? null : alerts.get(connection);
    }
}
