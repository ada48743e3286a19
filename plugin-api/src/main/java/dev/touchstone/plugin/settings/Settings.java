package dev.touchstone.plugin.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The checked settings of one connection. */
public final class Settings {

    private final Map<String, String> values;
    private final Map<String, Secret> secrets;

    private Settings(Map<String, String> values, Map<String, Secret> secrets) {
        this.values = values;
        this.secrets = secrets;
    }

    /**
     * Checks what was given against the description; defaults fill the gaps.
     *
     * @param described the adapter's settings
     * @param given values by key, secrets excluded; a blank value counts as not given
     * @param secrets where the value of each given secret is looked up, by key
     * @return the settings
     * @throws InvalidSettingsException with every problem at once
     */
    public static Settings of(List<Setting> described, Map<String, String> given, Map<String, Supplier<String>> secrets)
            throws InvalidSettingsException {
        List<Problem> problems = SettingsCheck.listProblems(described, given, secrets.keySet());
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Secret> hidden = new LinkedHashMap<>();
        for (Setting setting : described) {
            if (setting.secret()) {
                Supplier<String> source = secrets.get(setting.key());
                if (source != null) {
                    hidden.put(setting.key(), new Secret(source));
                }
                continue;
            }
            String value = given.getOrDefault(setting.key(), "");
            if (!value.isBlank()) {
                values.put(setting.key(), value.strip());
            } else {
                setting.findDefault().ifPresent(standard -> values.put(setting.key(), standard));
            }
        }
        return new Settings(Collections.unmodifiableMap(values), Collections.unmodifiableMap(hidden));
    }

    /**
     * A value, or its default.
     *
     * @param key a setting that is required or has a default
     * @return the value, not blank
     * @throws IllegalStateException if it has neither: ask with {@link #find} then
     */
    public String get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException("Setting " + key + " was not given and has no default"));
    }

    /**
     * A value, or its default, if there is one.
     *
     * @param key a setting
     * @return empty if it was not given and has no default
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * A secret.
     *
     * @param key a setting of kind {@link SettingKind#SECRET}
     * @return empty if it was not given
     */
    public Optional<Secret> findSecret(String key) {
        return Optional.ofNullable(secrets.get(key));
    }

    /** Keys and values; secrets are masked. */
    @Override
    public String toString() {
        return "Settings" + values + (secrets.isEmpty() ? "" : " and secrets " + secrets);
    }
}
