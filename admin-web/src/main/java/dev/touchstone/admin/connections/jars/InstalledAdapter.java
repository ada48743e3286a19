package dev.touchstone.admin.connections.jars;

import dev.touchstone.plugin.CrmAdapter;
import org.jspecify.annotations.Nullable;

/**
 * An adapter, and where it comes from.
 *
 * @param adapter the adapter
 * @param jar the name of the jar it came in; null if it is shipped with the console
 * @param version as the jar's manifest tells it; null if it does not
 */
public record InstalledAdapter(
        CrmAdapter adapter, @Nullable String jar, @Nullable String version) {

    /** One that is shipped with the console. */
    public static InstalledAdapter shipped(CrmAdapter adapter) {
        return new InstalledAdapter(adapter, null, null);
    }

    /** The adapter's id. */
    public String id() {
        return adapter.describe().id();
    }
}
