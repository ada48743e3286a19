package dev.touchstone.admin.connections.jars;

import dev.touchstone.plugin.text.LocalizedText;

/**
 * A jar that brings no adapter.
 *
 * @param jar its name
 * @param reason why, and what would help
 */
public record FailedJar(String jar, LocalizedText reason) {}
