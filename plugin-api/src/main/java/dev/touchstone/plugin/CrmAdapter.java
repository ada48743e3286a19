package dev.touchstone.plugin;

import dev.touchstone.plugin.settings.Settings;
import java.util.Optional;

/**
 * The door to a kind of CRM. Found with {@link java.util.ServiceLoader}; its constructor and {@link #describe()} do no I/O.
 * Implementations are safe for use by several threads; the connections they give are not.
 */
public interface CrmAdapter {

    /**
     * What the adapter is.
     *
     * @return the same description every time
     */
    AdapterDescriptor describe();

    /**
     * Opens a connection. May touch the source, but need not.
     *
     * @param settings checked against the description
     * @return an open connection, to be closed by the host
     * @throws AdapterException if the settings turn out to be unusable, or the source refuses or cannot be reached
     */
    Connection connect(Settings settings) throws AdapterException;

    /**
     * The form of a setting of kind {@code DOCUMENT}, so that a host can help people to write it.
     *
     * @param setting its key
     * @return a JSON Schema (draft 2020-12); names of its parts for people stand in {@code x-title}, by language tag; empty if the setting
     *     has no published form
     */
    default Optional<String> findSchema(String setting) {
        return Optional.empty();
    }
}
