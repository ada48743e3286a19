package dev.touchstone.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.TestConsole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shipped archive on PostgreSQL, with work of the test's own inside: killed in the middle, it counts to the end. */
class WorkSurvivesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void work_whose_server_is_killed_goes_on_after_the_next_start() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Path folder = TestConsole.newFolder();
            Path archive = archiveWithTheWork(folder);
            Map<String, String> settings = Map.of(
                    "DB_URL", postgres.getJdbcUrl("postgres", "postgres"), "DB_USER", "postgres", "DB_PASSWORD", "any");

            TestConsole first = TestConsole.start(archive, folder, settings);
            await(postgres, "select count(*) >= 5 from counted");
            first.kill();
            long whenKilled = number(postgres, "select count(*) from counted");
            assertThat(whenKilled).isLessThan(CountingWork.END);
            assertThat(
                            number(
                                    postgres,
                                    "select count(*) from scheduled_tasks where picked and task_instance not like 'retention:%'"))
                    .isOne();

            TestConsole second = TestConsole.start(archive, folder, settings);
            await(postgres, "select count(*) = 0 from scheduled_tasks where task_instance not like 'retention:%'");
            second.kill();

            assertThat(number(postgres, "select max(number) from counted")).isEqualTo(CountingWork.END);
        }
    }

    private static Path archiveWithTheWork(Path folder) throws IOException {
        Path archive = folder.resolve("with-work.war");
        Files.copy(TestConsole.archive(), archive);
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of())) {
            for (Class<?> type : new Class<?>[] {CountingWork.class, CountingSteps.class}) {
                String path = type.getName().replace('.', '/') + ".class";
                Files.copy(
                        Path.of("target", "test-classes", path),
                        inside.getPath("WEB-INF/classes", path),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    inside.getPath("WEB-INF/classes/db/migration/common/V9000__counted.sql"),
                    "create table counted (number integer not null primary key)");
        }
        return archive;
    }

    private static void await(EmbeddedPostgres postgres, String question) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!"t".equals(ask(postgres, question))) {
            assertThat(Instant.now()).as(question).isBefore(end);
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private static long number(EmbeddedPostgres postgres, String question) throws SQLException {
        return Long.parseLong(ask(postgres, question));
    }

    private static String ask(EmbeddedPostgres postgres, String question) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
