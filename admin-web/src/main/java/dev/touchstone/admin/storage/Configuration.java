package dev.touchstone.admin.storage;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the operator decides from outside: environment variables and system properties, read through MicroProfile Config.
 * {@code db.url} may be given as {@code DB_URL}.
 */
public final class Configuration {

    private Configuration() {}

    /** The configured text, trimmed; empty when the name is not set or set to nothing. */
    public static Optional<String> find(String name) {
        return ConfigProvider.getConfig(Configuration.class.getClassLoader())
                .getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
