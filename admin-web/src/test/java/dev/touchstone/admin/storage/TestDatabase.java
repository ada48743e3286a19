package dev.touchstone.admin.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The databases the console promises to run on. A storage test is a {@code @ParameterizedClass} over this enum; each
 * {@link #open()} is an empty database at the newest version, without a server around it.
 */
public enum TestDatabase {
    H2(DatabaseVendor.H2) {
        @Override
        DataSource empty() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return source;
        }
    },
    POSTGRESQL(DatabaseVendor.POSTGRESQL) {
        @Override
        DataSource empty() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            EmbeddedPostgres server = PostgresServer.RUNNING;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("The test's database cannot be created.", e);
            }
            PGSimpleDataSource source = (PGSimpleDataSource) server.getDatabase("postgres", name);
            try {
                for (Map.Entry<String, String> setting :
                        DatabaseVendor.POSTGRESQL.settings().entrySet()) {
                    source.setProperty(setting.getKey(), setting.getValue());
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The driver does not know a setting of the console.", e);
            }
            return source;
        }
    };

    private final DatabaseVendor vendor;

    TestDatabase(DatabaseVendor vendor) {
        this.vendor = vendor;
    }

    abstract DataSource empty();

    /** An empty database with all tables; close it after the test. */
    public Open open() {
        return open(empty());
    }

    /** A database that was used by an earlier release: its tables as of a migration, filled, then brought up to date. */
    public Open openAfter(String migration, String... statements) {
        DataSource source = empty();
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(vendor.migrationLocations())
                .target(migration)
                .load()
                .migrate();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The earlier release's rows cannot be stored.", e);
        }
        return open(source);
    }

    /** All tables in a database of somebody else's that is empty and of this kind. */
    public Open openOn(DataSource source) {
        return open(source);
    }

    private Open open(DataSource source) {
        new Migrations(source, vendor).run();
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "touchstone",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        source,
                        "hibernate.transaction.coordinator_class",
                        "jdbc",
                        "hibernate.hbm2ddl.auto",
                        "validate"));
        return new Open(source, factory);
    }

    /**
     * A database in use.
     *
     * @param source plain connections
     * @param factory of the console's persistence unit, with every mapping checked against the tables
     */
    public record Open(DataSource source, EntityManagerFactory factory) implements AutoCloseable {

        /** One transaction that yields something. */
        public <T> T ask(Function<EntityManager, T> question) {
            return factory.unwrap(SessionFactory.class).fromTransaction(question::apply);
        }

        /** One transaction. */
        public void run(Consumer<EntityManager> work) {
            factory.unwrap(SessionFactory.class).inTransaction(work::accept);
        }

        @Override
        public void close() {
            factory.close();
        }
    }

    /** One server for the whole run. */
    private static final class PostgresServer {
        static final EmbeddedPostgres RUNNING = TestPostgres.start();
    }
}
