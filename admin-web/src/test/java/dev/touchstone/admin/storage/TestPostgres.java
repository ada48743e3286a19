package dev.touchstone.admin.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** PostgreSQL from embedded binaries. It is careless about power cuts, so that tests do not wait for the disk; it ends with the Java process. */
public final class TestPostgres {

    private TestPostgres() {}

    /** Starts a server with an empty database. */
    public static EmbeddedPostgres start() {
        return start(Map.of());
    }

    /** The same with further settings of the server. */
    public static EmbeddedPostgres start(Map<String, String> settings) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off");
            settings.forEach(builder::setServerConfig);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start.", e);
        }
    }
}
