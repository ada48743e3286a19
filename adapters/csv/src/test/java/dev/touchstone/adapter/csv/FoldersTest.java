package dev.touchstone.adapter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a folder over the months. */
class FoldersTest {

    @TempDir
    Path folder;

    @Test
    void filesOfAllFormsAreReadInTheOrderOfTheirNames() throws IOException, AdapterException {
        write("a/2026-09.csv", "C1");
        Files.write(folder.resolve("b.csv.gz"), Archives.gzip(calls("C2").getBytes(UTF_8)));
        Files.write(
                folder.resolve("c.zip"),
                Archives.zip("deep/in/may.csv", calls("C3").getBytes(UTF_8)));
        TableFile.XLSX.write(
                folder.resolve("d.xlsx"),
                List.of(List.of("Started", "Agent", "Id"), List.of("2026-11-01 08:00", "anna", "C4")));

        assertThat(keys(reading())).containsExactly("C1", "C2", "C3", "C4");
    }

    @Test
    void junkIsPassedOverSilentlyAndOtherFilesAreRemarked() throws IOException, AdapterException {
        write("calls.csv", "C1");
        write(".calls.csv.swp", "junk");
        write("~$calls.xlsx", "junk");
        write(".git/calls.csv", "junk");
        write("__MACOSX/._calls.csv", "junk");
        write("Thumbs.db", "junk");
        write("manual.pdf", "not junk");

        assertThat(keys(reading())).containsExactly("C1");
        assertThat(reading().check().remarks())
                .extracting(remark -> remark.en())
                .filteredOn(remark -> remark.contains("left aside"))
                .containsExactly("\"manual.pdf\" is not a CSV, TSV or XLSX file and was left aside");
    }

    @Test
    void chineseNamesInAnArchiveOfChineseWindowsAreRead() throws IOException, AdapterException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("来电记录.csv", calls("C1").getBytes(UTF_8));
        entries.put("__MACOSX/._来电记录.csv", new byte[10]);
        Path zip = Files.write(folder.resolve("五月.zip"), Archives.zip(entries, Charset.forName("GB18030")));

        assertThat(keys(Reading.of(zip).mapped(Mappings.stream("\"files\": \"来电*.csv\", " + members()))))
                .containsExactly("C1");
    }

    @Test
    void aFileAddedBehindTheOthersIsReadAlone() throws IOException, AdapterException {
        write("2026-10.csv", "C1", "C2");
        Cursor end = last(Cursor.start("calls")).next();
        write("2026-11.csv", "C3");

        FactPage page = last(end);

        assertThat(page.facts()).extracting(fact -> fact.key().key()).containsExactly("C3");
        assertThat(last(page.next()).facts()).isEmpty();
    }

    @Test
    void aFileWithMoreRowsExpiresTheCursorSoThatItIsReadAgain() throws IOException, AdapterException {
        write("2026-10.csv", "C1", "C2");
        Cursor end = last(Cursor.start("calls")).next();
        write("2026-10.csv", "C1", "C2", "C3");

        assertThatExceptionOfType(CursorExpiredException.class)
                .isThrownBy(() -> last(end))
                .withMessageContaining("has changed since it was last read");
        assertThat(keys(reading())).containsExactly("C1", "C2", "C3");
    }

    @Test
    void aFileThatChangesBetweenTwoPagesIsNoticed() throws IOException, AdapterException {
        write("2026-10.csv", "C1", "C2", "C3");
        try (Connection connection = reading().with("page-size", "1").connect()) {
            Cursor next = connection.read(Cursor.start("calls")).next();
            assertThat(connection.read(next).facts()).hasSize(1);
            write("2026-10.csv", "C9", "C8", "C7", "C6");

            assertThatExceptionOfType(CursorExpiredException.class).isThrownBy(() -> connection.read(next));
        }
    }

    @Test
    void anotherMappingExpiresTheCursor() throws IOException, AdapterException {
        write("2026-10.csv", "C1");
        Cursor end = last(Cursor.start("calls")).next();

        try (Connection connection = reading()
                .mapped(Mappings.stream("\"label\": \"Other\", " + members()))
                .connect()) {
            assertThatExceptionOfType(CursorExpiredException.class).isThrownBy(() -> connection.read(end));
        }
    }

    @Test
    void listingTheKeysTellsWhatIsStillThereEvenIfItIsRejected() throws IOException, AdapterException {
        Files.writeString(folder.resolve("calls.csv"), calls("C1") + "C2,no date,anna\n");

        try (Connection connection = reading().connect()) {
            assertThat(connection.listKeys(Cursor.start("calls")).keys())
                    .extracting(key -> key.key())
                    .containsExactly("C1", "C2");
        }
    }

    @Test
    void noFileThatFitsIsAFaultOfTheMapping() throws IOException {
        write("calls-2026.csv", "C1");

        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() ->
                        keys(Reading.of(folder).mapped(Mappings.stream("\"files\": \"cals-2026.csv\", " + members()))))
                .withMessage("mapping: streams[0].files: No file fits \"cals-2026.csv\". Maybe \"calls-2026.csv\"");
    }

    @Test
    void aPathThatIsNotThereIsAFaultOfTheSettings() {
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> Reading.of(folder.resolve("gone.csv")).connect())
                .satisfies(bad -> assertThat(bad.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.key()).isEqualTo("path")));
    }

    private FactPage last(Cursor cursor) throws AdapterException {
        try (Connection connection = reading().connect()) {
            FactPage page = connection.read(cursor);
            assertThat(page.last()).isTrue();
            return page;
        }
    }

    private static List<String> keys(Reading reading) throws AdapterException {
        return reading.read("calls").facts().stream()
                .map(fact -> fact.key().key())
                .toList();
    }

    private Reading reading() {
        return Reading.of(folder).mapped(Mappings.calls());
    }

    private void write(String name, String... ids) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, calls(ids));
    }

    private static String calls(String... ids) {
        StringBuilder rows = new StringBuilder("Id,Started,Agent\n");
        for (String id : ids) {
            rows.append(id).append(",2026-11-01 08:00,anna\n");
        }
        return rows.toString();
    }

    private static String members() {
        return "\"key\": \"Id\", \"fields\": {\"started\": \"Started\", \"outcome\": {\"constant\": \"ANSWERED\"}}";
    }
}
