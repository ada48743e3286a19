package dev.touchstone.admin.connections;

import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Settings as somebody typed them, parted and checked.
 *
 * @param open values that may be shown, by key
 * @param secret newly given secrets, by key
 * @param sources where every secret is looked up: the newly given ones, and those kept from before
 * @param settings what the adapter gets
 */
record GivenSettings(
        Map<String, String> open,
        Map<String, String> secret,
        Map<String, Supplier<String>> sources,
        Settings settings) {

    static GivenSettings of(CrmAdapter adapter, Map<String, String> given, Map<String, Supplier<String>> kept)
            throws InvalidSettingsException {
        List<Setting> described = adapter.describe().settings();
        Map<String, String> open = new TreeMap<>(given);
        Map<String, String> secret = new TreeMap<>();
        described.stream().filter(Setting::secret).map(Setting::key).forEach(key -> {
            String value = open.remove(key);
            if (value != null && !value.isEmpty()) {
                secret.put(key, value);
            }
        });
        Map<String, Supplier<String>> sources = new HashMap<>(kept);
        secret.forEach((key, value) -> sources.put(key, () -> value));
        return new GivenSettings(open, secret, sources, Settings.of(described, open, sources));
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return settings.toString();
    }
}
