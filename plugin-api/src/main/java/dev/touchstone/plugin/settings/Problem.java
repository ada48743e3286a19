package dev.touchstone.plugin.settings;

import dev.touchstone.plugin.text.LocalizedText;

/**
 * What is wrong with one setting, to be shown beside its field.
 *
 * @param key the setting, or the unknown key that was given
 * @param message what is wrong and what would be right; never holds a secret's value
 */
public record Problem(String key, LocalizedText message) {}
