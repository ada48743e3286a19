package dev.touchstone.plugin.settings;

import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One setting of an adapter, described once: the form, the check, the masking and the manual are drawn from it.
 *
 * @param key lower-case letters, digits, hyphens and dots, at most 64 characters
 * @param kind what it holds
 * @param label its name beside the field
 * @param help what it is for and where to find the value
 * @param required whether it must be given; one with a default never needs to be
 * @param defaultValue used when nothing is given; null if there is none; a secret has none
 * @param choices what {@link SettingKind#CHOICE} allows; empty for the other kinds
 */
public record Setting(
        String key,
        SettingKind kind,
        LocalizedText label,
        LocalizedText help,
        boolean required,
        @Nullable String defaultValue,
        List<Choice> choices) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9.-]{0,63}");

    /**
     * One allowed value.
     *
     * @param value as stored
     * @param label as shown
     */
    public record Choice(String value, LocalizedText label) {}

    /**
     * Checks the description.
     *
     * @throws IllegalArgumentException if the key has another form, a secret has a default, or choices and kind disagree
     */
    public Setting {
        choices = List.copyOf(choices);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "Setting key \"" + key
                            + "\" must start with a lower-case letter and hold only lower-case letters, digits, dots and hyphens");
        }
        if (kind == SettingKind.SECRET && defaultValue != null) {
            throw new IllegalArgumentException("Setting " + key + " is a secret: it cannot have a default");
        }
        if ((kind == SettingKind.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("Setting " + key + ": choices belong to kind CHOICE and to no other");
        }
    }

    /**
     * A setting that must be given.
     *
     * @param key its key
     * @param kind any kind but {@link SettingKind#CHOICE}
     * @param label its name
     * @param help what it is for
     * @return the setting
     */
    public static Setting required(String key, SettingKind kind, LocalizedText label, LocalizedText help) {
        return new Setting(key, kind, label, help, true, null, List.of());
    }

    /**
     * A setting that may be left out.
     *
     * @param key its key
     * @param kind any kind but {@link SettingKind#CHOICE}
     * @param label its name
     * @param help what it is for
     * @param defaultValue used when nothing is given; null for none
     * @return the setting
     */
    public static Setting optional(
            String key, SettingKind kind, LocalizedText label, LocalizedText help, @Nullable String defaultValue) {
        return new Setting(key, kind, label, help, false, defaultValue, List.of());
    }

    /**
     * Whether the value is a secret.
     *
     * @return true for {@link SettingKind#SECRET}
     */
    public boolean secret() {
        return kind == SettingKind.SECRET;
    }

    /**
     * Used when nothing is given.
     *
     * @return empty if there is no default
     */
    public Optional<String> findDefault() {
        return Optional.ofNullable(defaultValue);
    }
}
