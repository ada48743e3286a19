package dev.touchstone.admin.storage;

import java.sql.Driver;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A database the console speaks to. Its name is also the name of its own folder of migrations. */
public enum DatabaseVendor {
    /** The embedded default: one file in the data folder. */
    H2("jdbc:h2:", org.h2.Driver::new, Map.of()),
    /** For production; version 15 or newer. A batch of rows goes over as one statement, unless the address says otherwise. */
    POSTGRESQL("jdbc:postgresql:", org.postgresql.Driver::new, Map.of("reWriteBatchedInserts", "true"));

    private final String urlPrefix;
    private final Supplier<Driver> driver;
    private final Map<String, String> settings;

    DatabaseVendor(String urlPrefix, Supplier<Driver> driver, Map<String, String> settings) {
        this.urlPrefix = urlPrefix;
        this.driver = driver;
        this.settings = settings;
    }

    /** The vendor whose JDBC address this is. */
    public static DatabaseVendor of(String url) {
        return Arrays.stream(values())
                .filter(vendor -> url.startsWith(vendor.urlPrefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "db.url must begin with one of %s. Maybe DB_URL is set for another program."
                                .formatted(Arrays.stream(values())
                                        .map(vendor -> vendor.urlPrefix)
                                        .collect(Collectors.joining(", ")))));
    }

    Driver driver() {
        return driver.get();
    }

    /** What its driver is told besides who enters. */
    Map<String, String> settings() {
        return settings;
    }

    /** Where Flyway finds the migrations: those both databases understand, and this one's own. */
    public String[] migrationLocations() {
        return new String[] {"classpath:db/migration/common", "classpath:db/migration/" + folder()};
    }

    private String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
