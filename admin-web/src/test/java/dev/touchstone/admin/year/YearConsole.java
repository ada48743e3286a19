package dev.touchstone.admin.year;

import dev.touchstone.admin.audit.TestTrail;
import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.imports.BesideCopy;
import dev.touchstone.admin.shell.Language;
import dev.touchstone.admin.shell.Organisation;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.standards.PublishedStandards;
import dev.touchstone.admin.storage.TestBeans;
import dev.touchstone.admin.storage.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * A console whose clock stands in the year after, without a server around it.
 *
 * @param database its own
 */
record YearConsole(TestDatabase.Open database) {

    private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);

    /** With an organisation, a connection to generated facts and a standard in force. */
    static YearConsole found(TestDatabase.Open database) throws SQLException {
        YearConsole console = new YearConsole(database);
        console.execute("insert into connection (name, adapter, settings, created_at, created_by)"
                + " values ('Generated', 'generated', '{}', current_timestamp, 'test')");
        database.run(entities -> {
            console.beans(entities)
                    .get(OrganisationDesk.class)
                    .found(new Organisation("Generated contact centre", GeneratedYear.ZONE));
            PublishedStandards.add(entities, YearStandard.standard(), NOW);
        });
        return console;
    }

    TestBeans beans(EntityManager entities) {
        return new TestBeans(
                entities,
                CLOCK,
                BesideCopy.customers(),
                TestTrail.over(entities, CLOCK),
                new GeneratedConnection(),
                new EnglishReader());
    }

    void execute(String command) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** The adapter of the one connection is not there; its facts are. */
    private static final class GeneratedConnection extends ConnectionDesk {
        @Override
        public List<ConnectedCrm> list() {
            return List.of(new ConnectedCrm(1, "Generated", "generated", Map.of(), NOW, "test"));
        }

        @Override
        public boolean isGenerated(ConnectedCrm crm) {
            return true;
        }
    }

    /** Whoever downloads. */
    private static final class EnglishReader extends Preferences {
        @Override
        public Language getLanguage() {
            return Language.EN;
        }
    }
}
