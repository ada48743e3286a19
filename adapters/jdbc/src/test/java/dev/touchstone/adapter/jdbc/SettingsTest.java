package dev.touchstone.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.adapter.contract.SettingsTable;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that cannot be used are told with their place before any connection is made. */
class SettingsTest {

    private static final String GOOD =
            "SELECT * FROM ticket WHERE changed >= :from AND changed < :until ORDER BY changed, id LIMIT :limit OFFSET :offset";

    @ParameterizedTest(name = "{1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "queries|touchstone-jdbc-queries/1|touchstone-jdbc-queries/9|format: \"touchstone-jdbc-queries/1\" is needed here",
                "queries|\"streams\"|\"stream\"|stream: there is no such member, only format, clock, streams. Maybe streams",
                "queries|\"tickets\"|\"calls\"|Stream calls has a query but no mapping",
                "queries|\"tickets\"|\"calls\"|Stream tickets of the mapping has no query",
                "queries|\"sql\": \"SELECT|\"sql\": \"DELETE|streams.tickets.sql: a statement begins with SELECT or WITH, not with \"DELETE\"",
                "queries|LIMIT :limit OFFSET|LIMIT 5 OFFSET|streams.tickets.sql: the parameter :limit is missing. Without it rows would be lost",
                "queries|:until|:untill|streams.tickets.sql: there is no parameter :untill",
                "queries|OFFSET :offset|OFFSET :offset; COMMIT|streams.tickets.sql: one statement only",
                "queries|\"id\": \"id\", |~~|streams.tickets.id: a text is needed here",
                "queries|\"id\": \"id\"|\"id\": 7|streams.tickets.id: a text is needed here",
                "queries|{\"sql\"|{\"sgl\"|streams.tickets.sgl: there is no such member",
                "queries|SELECT at FROM clock|UPDATE clock|clock: a statement begins with SELECT or WITH",
                "queries|}|~~|This is not JSON at line",
                "mapping|\"TICKET\"|\"TICKETS\"|TICKETS",
                "mapping|\"deletes\": \"NONE\"|\"deletes\": \"RECONCILE\"|finds deletes by RECONCILE, which needs the query \"keys\"",
                "mapping|\"key\": \"id\", \"deletes\"|\"key\": \"id\", \"rows\": {}, \"deletes\"|let the SQL give one row for each record",
                "port|0|70000|70000 is out of range: 1 to 65535",
                "page-size|0|20000|20000 is out of range: 1 to 10000",
                "timeout-seconds|0|601|601 is out of range: 1 to 600",
                "allowed-networks|0|the office|\"the\" is no range or address"
            })
    void problemIsNamed(String setting, String part, String other, String sentence) throws InvalidSettingsException {
        Map<String, String> given = given();
        given.put(setting, given.containsKey(setting) ? given.get(setting).replace(part, other) : other);
        if (setting.equals("port") || setting.equals("page-size") || setting.equals("timeout-seconds")) {
            given.put(setting, other);
        }
        Settings settings = settings(given);

        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> JdbcSettings.of(settings))
                .satisfies(wrong -> {
                    assertThat(wrong.problems())
                            .extracting(problem -> problem.message().en())
                            .anySatisfy(text -> assertThat(text).contains(sentence));
                    assertThat(wrong.problems())
                            .allSatisfy(problem -> assertThat(problem.message().zhCn())
                                    .isNotEqualTo(problem.message().en()));
                });
    }

    @Test
    void allProblemsAreToldAtOnce() throws InvalidSettingsException {
        Map<String, String> given = given();
        given.put("port", "0");
        given.put("queries", "{}");
        given.put("mapping", "{}");
        Settings settings = settings(given);

        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> JdbcSettings.of(settings))
                .satisfies(wrong -> assertThat(wrong.problems())
                        .extracting(problem -> problem.key())
                        .contains("port", "queries", "mapping"));
    }

    @Test
    void goodSettingsAreUnderstood() throws Exception {
        JdbcSettings settings = JdbcSettings.of(settings(given()));

        assertThat(settings.queries().streams()).containsOnlyKeys("tickets", "surveys");
        assertThat(settings.place().toString()).doesNotContain("a secret");
    }

    @Test
    void manualHoldsTheTableThatTheAdapterWrites() throws IOException {
        assertThat(Path.of("README.md"))
                .content()
                .contains(SettingsTable.of(new JdbcAdapter().describe(), Language.EN));
        assertThat(Files.readString(Path.of("README.md"))).doesNotContain("\t");
    }

    private static Map<String, String> given() {
        return new HashMap<>(Map.of(
                "host", "db.example",
                "database", "crm",
                "user", "reader",
                "zone", "Asia/Shanghai",
                "queries", Documents.queries(GOOD, "\"deleted\": \"deleted\""),
                "mapping", Documents.mapping(DeleteMode.IN_FEED)));
    }

    private static Settings settings(Map<String, String> given) throws InvalidSettingsException {
        return Settings.of(new JdbcAdapter().describe().settings(), given, Map.of("password", () -> "a secret"));
    }
}
