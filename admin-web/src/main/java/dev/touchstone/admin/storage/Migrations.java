package dev.touchstone.admin.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * The one line of versions that every database of the console follows.
 *
 * @param dataSource the database
 * @param vendor whose own folder is read beside the common one
 */
public record Migrations(DataSource dataSource, DatabaseVendor vendor) {

    /** Runs what this database has not seen yet. */
    public MigrateResult run() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations(vendor.migrationLocations())
                .validateMigrationNaming(true)
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
