package dev.touchstone.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.csv.Reading.Content;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row that cannot become a fact is kept with its place, value and reason; its neighbours arrive. */
class RejectedRowsTest {

    private static final String MAPPING = Mappings.stream("""
            "key": "Id", "fields": {
              "started": {"column": "Started", "patterns": ["d/M/yyyy HH:mm"]},
              "outcome": {"column": "Answered", "values": {"Y": "ANSWERED"}},
              "waited": {"column": "Waited", "unit": "SECONDS"},
              "resolved": "Resolved",
              "channel": "Channel"}
            """);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("calls.csv");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "C2,31/2/2026 08:00,Y,5,Y,phone; Started; 31/2/2026 08:00; does not fit the date patterns d/M/yyyy HH:mm",
                "C2,1/1/1970 00:00,Y,5,Y,phone; Started; 1/1/1970 00:00; does not lie between 1980 and 2200",
                "C2,,Y,5,Y,phone; Started; ; started is missing",
                "C2,1/2/2026 08:00,maybe,5,Y,phone; Answered; maybe; is none of the values of outcome",
                "C2,1/2/2026 08:00,Y,5 min,Y,phone; Waited; 5 min; is not a length of time in SECONDS",
                "C2,1/2/2026 08:00,Y,1:30,Y,phone; Waited; 1:30; is not a length of time in SECONDS",
                "C2,1/2/2026 08:00,Y,-1,Y,phone; ; ; waited is PT-1S, but a duration is not negative",
                "C2,1/2/2026 08:00,Y,5,perhaps,phone; Resolved; perhaps; is neither yes nor no",
                "C2,1/2/2026 08:00,Y,5,Y,Telefon 1; Channel; Telefon 1; cannot name a channel",
                ",1/2/2026 08:00,Y,5,Y,phone; Id; ; The key column \"Id\" is empty",
                "C1,1/2/2026 08:00,Y,5,Y,phone; ; ; Key \"C1\" stands in the same file more than once",
                "C2,1/2/2026 08:00,Y,5,Y,phone,call; ; ; The row has 7 cells, the header only 6 columns"
            })
    void keepPlaceValueAndReason(String row, String column, String value, String reason)
            throws IOException, AdapterException {
        Files.writeString(
                file,
                "Id,Started,Answered,Waited,Resolved,Channel\nC1,1/2/2026 07:00,Y,1,N,phone\n" + row
                        + "\nC3,1/2/2026 09:00,Y,1,N,phone\n");

        Content content = Reading.of(file).mapped(MAPPING).read("calls");

        assertThat(content.facts()).extracting(fact -> fact.key().key()).containsExactly("C1", "C3");
        assertThat(content.rejected()).hasSize(1);
        Rejected rejected = content.rejected().get(0);
        assertThat(rejected.position().place()).isEqualTo("calls.csv");
        assertThat(rejected.position().line()).isEqualTo(3);
        assertThat(rejected.position().column()).isEqualTo(column);
        assertThat(rejected.value()).isEqualTo(value);
        assertThat(rejected.reason().en()).contains(reason);
        assertThat(rejected.raw()).isEqualTo(row);
    }

    @Test
    void nameTheEntryOfTheArchiveAndTheLineInIt() throws IOException, AdapterException {
        byte[] rows = "Id,Started,Agent\n\n\"C\n1\",2026-11-01,anna\nC2,never,bob\n".getBytes("UTF-8");
        Path zip = Files.write(folder.resolve("may.zip"), Archives.zip("in/calls.csv", rows));

        Rejected rejected = Reading.of(zip)
                .mapped(Mappings.calls())
                .read("calls")
                .rejected()
                .get(1);

        assertThat(rejected.position().place()).isEqualTo("may.zip!/in/calls.csv");
        assertThat(rejected.position().line()).isEqualTo(5);
        assertThat(rejected.key()).isEqualTo("C2");
    }

    @Test
    void nameTheSheetAndTheRowOfAWorkbook() throws IOException, AdapterException {
        Path book = folder.resolve("calls.xlsx");
        TableFile.XLSX.write(
                book, List.of(List.of("Id", "Started", "Agent"), List.of("", "", ""), List.of("C1", "never", "anna")));

        Rejected rejected = Reading.of(book)
                .mapped(Mappings.calls())
                .read("calls")
                .rejected()
                .get(0);

        assertThat(rejected.position().place()).isEqualTo("calls.xlsx#Sheet1");
        assertThat(rejected.position().line()).isEqualTo(3);
        assertThat(rejected.raw()).isEqualTo("C1,never,anna");
    }

    @Test
    void includeALastLineThatWasCutOff() throws IOException, AdapterException {
        Files.writeString(file, "Id,Started,Agent\nC1,2026-11-01,anna\nC2,2026-11");

        Content content = Reading.of(file).mapped(Mappings.calls()).read("calls");

        assertThat(content.facts()).hasSize(1);
        assertThat(content.rejected().get(0).reason().en())
                .isEqualTo("The file ends in the middle of this row: it has 2 cells, the header 3 columns."
                        + "\nMaybe a transfer was interrupted");
    }

    @Test
    void doNotIncludeLinesWithoutTheirEmptyLastCells() throws IOException, AdapterException {
        Files.writeString(file, "Id,Started,Agent\nC1,2026-11-01\nC2,2026-11-01,\n,,\nC3,2026-11-01,anna,,\n");

        Content content = Reading.of(file).mapped(Mappings.calls()).read("calls");

        assertThat(content.rejected()).isEmpty();
        assertThat(content.facts()).hasSize(3);
    }

    @Test
    void includeADateWithoutItsTime() throws IOException, AdapterException {
        Files.writeString(file, "Id,Date,Time\nC1,2026-11-01,\nC2,2026-11-01,9:05\n");
        String mapping =
                Mappings.stream("\"key\": \"Id\", \"fields\": {\"started\": {\"columns\": [\"Date\", \"Time\"]},"
                        + " \"outcome\": {\"constant\": \"ANSWERED\"}}");

        Content content = Reading.of(file).mapped(mapping).read("calls");

        assertThat(content.facts()).hasSize(1);
        assertThat(content.rejected().get(0).position().column()).isEqualTo("Time");
        assertThat(content.rejected().get(0).reason().en()).contains("needs its date and its time");
    }
}
