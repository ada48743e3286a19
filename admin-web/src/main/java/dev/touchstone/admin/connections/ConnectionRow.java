package dev.touchstone.admin.connections;

import dev.touchstone.plugin.settings.Setting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A connection as a program reads it; no secret is ever among its settings.
 *
 * @param id the console's own key
 * @param name as shown
 * @param adapter the adapter's id
 * @param settings values by key
 * @param secrets keys of the settings whose secret is kept; a change that leaves one out keeps it
 * @param createdAt when it was added
 * @param createdBy who added it
 */
public record ConnectionRow(
        long id,
        String name,
        String adapter,
        Map<String, String> settings,
        Set<String> secrets,
        Instant createdAt,
        String createdBy) {

    static ConnectionRow of(ConnectedCrm crm, List<Setting> described, Set<String> secrets) {
        Set<String> readable = described.stream()
                .filter(setting -> !setting.secret())
                .map(Setting::key)
                .collect(Collectors.toSet());
        Map<String, String> settings = new TreeMap<>(crm.settings());
        settings.keySet().retainAll(readable);
        return new ConnectionRow(
                crm.id(), crm.name(), crm.adapter(), settings, secrets, crm.createdAt(), crm.createdBy());
    }
}
