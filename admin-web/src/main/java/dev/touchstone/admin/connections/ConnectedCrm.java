package dev.touchstone.admin.connections;

import java.time.Instant;
import java.util.Map;

/**
 * A connection to one CRM.
 *
 * @param id the console's own key; the facts that came through it carry it for life
 * @param name as shown
 * @param adapter the adapter's id
 * @param settings values by key; secrets are not among them
 * @param createdAt when it was added
 * @param createdBy who added it
 */
public record ConnectedCrm(
        long id, String name, String adapter, Map<String, String> settings, Instant createdAt, String createdBy) {

    public ConnectedCrm {
        settings = Map.copyOf(settings);
    }

    /** How facts name this connection. */
    public String key() {
        return String.valueOf(id);
    }
}
