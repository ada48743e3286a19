package dev.touchstone.admin.storage;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the operator decides from outside: environment variables and system properties, read through MicroProfile Config.
 * {@code db.url} may be given as {@code DB_URL}.
 */
public final class Configuration {

    private static volatile Function<String, Optional<String>> source = Configuration::ofServer;

    private Configuration() {}

    /** The configured text, trimmed; empty when the name is not set or set to nothing. */
    public static Optional<String> find(String name) {
        return source.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** For commands: without a server there is no MicroProfile Config, and the same names are looked up directly. */
    public static void withoutServer() {
        source = Configuration::ofProcess;
    }

    private static Optional<String> ofServer(String name) {
        return ConfigProvider.getConfig(Configuration.class.getClassLoader()).getOptionalValue(name, String.class);
    }

    private static Optional<String> ofProcess(String name) {
        String variable = name.replaceAll("[^A-Za-z0-9_]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }
}
