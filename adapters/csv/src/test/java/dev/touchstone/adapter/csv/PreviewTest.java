package dev.touchstone.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.Connection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before there is a mapping, the check shows what could be mapped; with one, how it fits. */
class PreviewTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("calls.csv"), "Id,Started,Agent\nC1,2026-11-01 08:00,anna\nC2,never,bob\n");
        Files.writeString(folder.resolve("people.tsv"), "Number\tName\n007\tAnna\n");
    }

    @Test
    void withoutAMappingEveryTableIsShownWithItsColumns() throws AdapterException {
        CheckReport report = Reading.of(folder).check();

        assertThat(report.streams()).extracting(StreamCheck::stream).containsExactly("calls.csv", "people.tsv");
        assertThat(report.streams().get(0).sample().get(0))
                .containsExactly(
                        Map.entry("Id", "C1"), Map.entry("Started", "2026-11-01 08:00"), Map.entry("Agent", "anna"));
        assertThat(report.streams().get(0).problem().en()).startsWith("There is no mapping yet");
        assertThat(report.streams().get(0).address()).containsExactly(Map.entry("files", "calls.csv"));
        assertThat(report.remarks().get(1).en()).isEqualTo("people.tsv: UTF-8, delimiter tab, 2 columns: Number, Name");
        assertThat(report.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        try (Connection connection = Reading.of(folder).connect()) {
            assertThat(connection.listStreams()).isEmpty();
            assertThat(connection.readDirectory().agents()).isEmpty();
        }
    }

    @Test
    void withAMappingRowsThatDoNotFitAreRemarked() throws AdapterException {
        CheckReport report =
                Reading.of(folder.resolve("calls.csv")).mapped(Mappings.calls()).check();

        assertThat(report.passed()).isTrue();
        assertThat(report.remarks())
                .extracting(remark -> remark.en())
                .anySatisfy(remark -> assertThat(remark)
                        .startsWith(
                                "Of the first 2 records of stream calls, 1 are rejected, the first: calls.csv, line 3,"
                                        + " Started: \"never\" is not a date that can be told"));
    }

    @Test
    void withAMappingThatFitsNoRowThatIsAProblem() throws IOException, AdapterException {
        Files.writeString(folder.resolve("calls.csv"), "Id,Started,Agent\nC1,never,anna\nC2,never,bob\n");

        CheckReport report =
                Reading.of(folder.resolve("calls.csv")).mapped(Mappings.calls()).check();

        assertThat(report.streams().get(0).problem().en())
                .startsWith("All of the first 2 records are rejected, the first: calls.csv, line 2");
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithTheNearestOne() throws AdapterException {
        CheckReport report = Reading.of(folder.resolve("calls.csv"))
                .mapped(Mappings.calls().replace("\"Agent\"", "\"Agnet\""))
                .check();

        assertThat(report.streams().get(0).problem().en())
                .isEqualTo("mapping: streams[0].fields.person.SERVED_BY (calls.csv): There is no column \"Agnet\"."
                        + " Maybe \"Agent\"");
    }

    @Test
    void aColumnThatStandsTwiceCannotBeUsedByItsNameAlone() throws IOException, AdapterException {
        Files.writeString(folder.resolve("calls.csv"), "Id,Started,Agent,Agent\nC1,2026-11-01,anna,bob\n");
        Reading reading = Reading.of(folder.resolve("calls.csv"));

        assertThat(reading.mapped(Mappings.calls())
                        .check()
                        .streams()
                        .get(0)
                        .problem()
                        .en())
                .contains("The header has \"Agent\" more than once. There are: Agent (1), Agent (2)");
        assertThat(reading.mapped(Mappings.calls().replace("\"Agent\"", "\"Agent (2)\""))
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    void aTableWithoutHeaderHasLettersForColumns() throws IOException, AdapterException {
        Files.writeString(folder.resolve("calls.csv"), "C1,2026-11-01,anna\n");
        String mapping = Mappings.stream("\"header\": 0, \"key\": \"A\", \"fields\": {\"started\": \"B\","
                + " \"outcome\": {\"constant\": \"ANSWERED\"}}");

        assertThat(Reading.of(folder.resolve("calls.csv"))
                        .mapped(mapping)
                        .read("calls")
                        .facts())
                .hasSize(1);
    }

    @Test
    void aHeaderMayStandBelowATitle() throws IOException, AdapterException {
        Files.writeString(folder.resolve("calls.csv"), "Calls of May,,\n,,\nId,Started,Agent\nC1,2026-11-01,anna\n");
        String mapping = Mappings.calls().replace("\"key\"", "\"header\": 3, \"key\"");

        assertThat(Reading.of(folder.resolve("calls.csv"))
                        .mapped(mapping)
                        .read("calls")
                        .facts())
                .hasSize(1);
    }

    @Test
    void directoryEntriesAreReadFromTheirOwnTables() throws IOException, AdapterException {
        String mapping = Files.readString(Path.of("src/test/resources/all-fields/mapping.json"));
        var directory = Reading.of(Path.of("src/test/resources/all-fields"))
                .mapped(mapping)
                .directory();

        assertThat(directory.agents()).hasSize(2).first().satisfies(agent -> {
            assertThat(agent.name()).isEqualTo("Anna Lin");
            assertThat(agent.number()).isEqualTo("007");
            assertThat(agent.employedSince()).isEqualTo("2020-03-01");
            assertThat(agent.shift()).isEqualTo("early");
        });
        assertThat(directory.teams())
                .extracting(team -> team.name())
                .isEqualTo(List.of("Service", "First crew", "crew-2"));
        assertThat(directory.memberships()).hasSize(3).first().satisfies(membership -> {
            assertThat(membership.from()).isEqualTo("2020-03-01");
            assertThat(membership.until()).isEqualTo("2026-06-01");
        });
    }
}
