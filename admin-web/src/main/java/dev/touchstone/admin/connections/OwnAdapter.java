package dev.touchstone.admin.connections;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.Settings;
import org.jspecify.annotations.Nullable;

/** An adapter of the console's own: its CRM is what the console itself has taken in for a connection. */
public interface OwnAdapter extends CrmAdapter {

    /** Whether the console makes the one connection there is by itself, so that nobody adds or changes any. */
    boolean isMadeByConsole();

    /**
     * Opens a connection.
     *
     * @param connection which; null while it is not stored yet
     */
    Connection connect(@Nullable Long connection, Settings settings) throws AdapterException;

    @Override
    default Connection connect(Settings settings) throws AdapterException {
        return connect(null, settings);
    }
}
