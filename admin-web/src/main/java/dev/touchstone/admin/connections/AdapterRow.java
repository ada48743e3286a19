package dev.touchstone.admin.connections;

import dev.touchstone.admin.connections.jars.InstalledAdapter;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.text.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be connected, as a program reads it.
 *
 * @param id the adapter's id
 * @param name as shown, in the caller's language
 * @param description what it connects to
 * @param generated whether it brings generated facts
 * @param api the version of the plugin API it was made for
 * @param jar the jar it came in; null if it is shipped with the console
 * @param version of that jar; null if the jar does not tell
 * @param settings what a connection needs, in the order of the form
 */
public record AdapterRow(
        String id,
        String name,
        String description,
        boolean generated,
        String api,
        @Nullable String jar,
        @Nullable String version,
        List<SettingRow> settings) {

    /**
     * A setting.
     *
     * @param key its key
     * @param kind what it holds
     * @param label its name
     * @param help what it is for and where to find the value
     * @param required whether it must be given
     * @param defaultValue used when nothing is given; null if there is none
     * @param choices allowed values; empty if any is
     */
    public record SettingRow(
            String key,
            SettingKind kind,
            String label,
            String help,
            boolean required,
            @Nullable String defaultValue,
            List<String> choices) {

        public SettingRow {
            choices = List.copyOf(choices);
        }

        static SettingRow of(Setting setting, Language language) {
            return new SettingRow(
                    setting.key(),
                    setting.kind(),
                    setting.label().in(language),
                    setting.help().in(language),
                    setting.required(),
                    setting.defaultValue(),
                    setting.choices().stream().map(Setting.Choice::value).toList());
        }
    }

    public AdapterRow {
        settings = List.copyOf(settings);
    }

    static AdapterRow of(AdapterDescriptor adapter, Optional<InstalledAdapter> from, Language language) {
        return new AdapterRow(
                adapter.id(),
                adapter.name().in(language),
                adapter.description().in(language),
                adapter.capabilities().contains(Capability.GENERATED),
                adapter.api().toString(),
                from.map(InstalledAdapter::jar).orElse(null),
                from.map(InstalledAdapter::version).orElse(null),
                adapter.settings().stream()
                        .map(setting -> SettingRow.of(setting, language))
                        .toList());
    }
}
