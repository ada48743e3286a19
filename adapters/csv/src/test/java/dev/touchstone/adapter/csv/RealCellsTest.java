package dev.touchstone.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.csv.Reading.Content;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.fact.Contact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook in which dates, times and numbers are cells of their kind, mixed with text. */
class RealCellsTest {

    private static final double NOON_OF_NOVEMBER_1 = 46327.5;

    @TempDir
    Path folder;

    @Test
    void datesTimesAndNumbersAreReadAsTheyLook() throws IOException, AdapterException {
        Path book = write(sheet -> {
            row(sheet, 1, "C1", NOON_OF_NOVEMBER_1, "yyyy-mm-dd hh:mm", 90.0 / 86_400, "[h]:mm:ss", "Y");
            row(sheet, 2, "C2", "1/11/2026 12:00", null, "0:01:30", null, "N");
            row(sheet, 3, 3, Math.floor(NOON_OF_NOVEMBER_1), "yyyy\"年\"m\"月\"d\"日\"", 1.5, "[h]:mm:ss", true);
        });

        Content content = Reading.of(book).mapped(mapping()).read("calls");

        assertThat(content.rejected()).isEmpty();
        List<Contact> calls = content.facts(Contact.class);
        assertThat(calls).extracting(call -> call.key().key()).containsExactly("C1", "C2", "3");
        assertThat(calls)
                .extracting(Contact::started)
                .containsExactly(
                        Instant.parse("2026-11-01T04:00:00Z"),
                        Instant.parse("2026-11-01T04:00:00Z"),
                        Instant.parse("2026-10-31T16:00:00Z"));
        assertThat(calls)
                .extracting(Contact::talked)
                .containsExactly(Duration.ofSeconds(90), Duration.ofSeconds(90), Duration.ofHours(36));
        assertThat(calls).extracting(Contact::resolved).containsExactly(true, false, true);
    }

    @Test
    void aNumberThatIsNoDateIsNotTakenForOne() throws IOException, AdapterException {
        Path book = write(sheet -> row(sheet, 1, "C1", NOON_OF_NOVEMBER_1, "0.00", "0:01:30", null, "Y"));

        assertThat(Reading.of(book).mapped(mapping()).read("calls").rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.value()).isEqualTo("46327.5"));
    }

    @Test
    void theSampleShowsThemReadably() throws IOException, AdapterException {
        Path book = write(
                sheet -> row(sheet, 1, "C1", NOON_OF_NOVEMBER_1, "yyyy-mm-dd hh:mm", 90.0 / 86_400, "h:mm:ss", "Y"));

        CheckReport report = Reading.of(book).mapped(mapping()).check();

        assertThat(report.streams().get(0).sample())
                .containsExactly(
                        Map.of("Id", "C1", "Started", "2026-11-01T12:00:00", "Talked", "00:01:30", "Resolved", "Y"));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private Path write(Filling filling) throws IOException {
        Path file = folder.resolve("calls.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Calls");
            List<String> header = List.of("Id", "Started", "Talked", "Resolved");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            filling.fill(sheet);
        }
        return file;
    }

    private static void row(
            Worksheet sheet,
            int row,
            Object id,
            Object started,
            String format,
            Object talked,
            String other,
            Object yes) {
        put(sheet, row, 0, id);
        put(sheet, row, 1, started);
        put(sheet, row, 2, talked);
        put(sheet, row, 3, yes);
        if (format != null) {
            sheet.style(row, 1).format(format).set();
        }
        if (other != null) {
            sheet.style(row, 2).format(other).set();
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    private static String mapping() {
        return Mappings.stream("""
                "key": "Id", "fields": {
                  "started": {"column": "Started", "patterns": ["d/M/yyyy HH:mm"]},
                  "outcome": {"constant": "ANSWERED"},
                  "talked": "Talked",
                  "resolved": "Resolved"}
                """);
    }
}
