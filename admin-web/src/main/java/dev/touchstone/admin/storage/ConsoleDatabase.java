package dev.touchstone.admin.storage;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.SessionFactory;

/**
 * Opens the database when the application starts: brings its tables up to date, then checks that every entity matches
 * them. The start fails when one does not, before anybody can sign in.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = ConsoleDatabase.JNDI_NAME,
        className = "dev.touchstone.admin.storage.ConfiguredDataSource",
        minPoolSize = 2,
        maxPoolSize = 32,
        description = "What the console keeps")
public class ConsoleDatabase {

    static final String JNDI_NAME = "java:global/jdbc/touchstone";

    /** The priority of an observer of {@code Startup} that needs the tables. */
    public static final int TABLES_READY = Interceptor.Priority.APPLICATION;

    private static final Logger LOG = System.getLogger(ConsoleDatabase.class.getName());

    @Resource(lookup = JNDI_NAME)
    @SuppressWarnings("NullAway.Init")
    private DataSource dataSource;

    @PersistenceUnit
    @SuppressWarnings("NullAway.Init")
    private EntityManagerFactory entityManagerFactory;

    void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup startup) {
        DatabaseVendor vendor = DatabaseVendor.of(ConfiguredDataSource.url());
        MigrateResult result = new Migrations(dataSource, vendor).run();
        entityManagerFactory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        LOG.log(Level.INFO, "Database {0} is at version {1}.", vendor, result.targetSchemaVersion);
    }

    @Produces
    DataSource dataSource() {
        return dataSource;
    }

    /** The entity managers that stores are given; each call joins the transaction of its caller. */
    @Dependent
    static class EntityManagers {
        @Produces
        @PersistenceContext
        @SuppressWarnings("NullAway.Init")
        EntityManager entityManager;
    }
}
