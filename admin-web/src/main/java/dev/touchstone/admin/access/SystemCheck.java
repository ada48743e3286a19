package dev.touchstone.admin.access;

import dev.touchstone.admin.storage.ConfiguredDataSource;
import dev.touchstone.admin.storage.DataFolder;
import dev.touchstone.admin.storage.DatabaseVendor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What the first-run page says about the machine it runs on. */
@Named
@RequestScoped
public class SystemCheck {

    private static final long GIGABYTE = 1_000_000_000L;
    private static final long ENOUGH_GIGABYTES = 2;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm (xxx)");

    @Inject
    InstantSource clock;

    /** Whether the database is the embedded one, which is for trying things out. */
    public boolean isEmbeddedDatabase() {
        return DatabaseVendor.of(ConfiguredDataSource.url()) == DatabaseVendor.H2;
    }

    /** The server's time with its offset. */
    public String getServerTime() {
        return TIME.format(clock.instant().atZone(ZoneId.systemDefault()));
    }

    /** Whole gigabytes free where the data lies. */
    public long getFreeGigabytes() {
        try {
            return Files.getFileStore(DataFolder.configured().path()).getUsableSpace() / GIGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException("The free space of the data folder cannot be read.", e);
        }
    }

    public boolean isEnoughSpace() {
        return getFreeGigabytes() >= ENOUGH_GIGABYTES;
    }
}
