package dev.touchstone.plugin;

import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an adapter is, without asking its CRM anything.
 *
 * @param id lower-case letters, digits and hyphens, stable for life
 * @param name as shown
 * @param description what it connects to, one or two sentences
 * @param api the version of this API it was compiled for
 * @param settings in the order of the form
 * @param capabilities what it can do beyond reading pages
 */
public record AdapterDescriptor(
        String id,
        LocalizedText name,
        LocalizedText description,
        ApiVersion api,
        List<Setting> settings,
        Set<Capability> capabilities) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /**
     * Checks the description.
     *
     * @throws IllegalArgumentException if the id has another form or two settings share a key
     */
    public AdapterDescriptor {
        settings = List.copyOf(settings);
        capabilities = Set.copyOf(capabilities);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Adapter id \"" + id
                    + "\" must start with a lower-case letter and hold only lower-case letters, digits and hyphens");
        }
        if (settings.stream().map(Setting::key).distinct().count() != settings.size()) {
            throw new IllegalArgumentException("Adapter " + id + " describes a setting twice");
        }
    }
}
