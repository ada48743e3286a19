package dev.touchstone.adapter.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.SourceChangedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that cannot be read says which it is, what is wrong and what would help, in the check and in the import alike. */
class BrokenFilesTest {

    private static final byte[] GOOD =
            "Id,Started,Agent\nC1,2026-11-01 08:00,anna\nC2,2026-11-01 09:00,bob\n".getBytes(UTF_8);
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("brokenFiles")
    void isRefusedWithASentence(String name, byte[] content, String sentence) throws IOException, AdapterException {
        Path file = Files.write(folder.resolve(name), content);

        assertThatExceptionOfType(SourceChangedException.class)
                .isThrownBy(() -> Reading.of(file).mapped(Mappings.calls()).read("calls"))
                .withMessageContaining(name)
                .withMessageContaining(sentence)
                .satisfies(told -> assertThat(told.text().zhCn())
                        .contains("“" + name)
                        .isNotEqualTo(told.text().zhTw()));
    }

    static Stream<Arguments> brokenFiles() throws IOException {
        byte[] workbook = workbook();
        byte[] random = new byte[5000];
        new Random(1).nextBytes(random);
        return Stream.of(
                Arguments.of("empty.csv", new byte[0], "is empty, it has not even a header"),
                Arguments.of("empty.xlsx", new byte[0], "is empty, it has not even a header"),
                Arguments.of("blank.csv", "\n\n".getBytes(US_ASCII), "is empty, it has not even a header"),
                Arguments.of("cut.csv.gz", cut(Archives.gzip(many())), "is broken or incomplete"),
                Arguments.of("notgz.csv.gz", GOOD, "is broken or incomplete"),
                Arguments.of("cut.zip", cut(Archives.zip("calls.csv", many())), "is broken or incomplete"),
                Arguments.of("flipped.zip", flipped(Archives.zip("calls.csv", many())), "is broken or incomplete"),
                Arguments.of("cut.xlsx", cut(workbook), "is broken or incomplete"),
                Arguments.of("nosheets.xlsx", Archives.zip("calls.csv", GOOD), "is not an XLSX workbook"),
                Arguments.of("text.xlsx", GOOD, "is not an XLSX workbook"),
                Arguments.of("inside.xlsx", Archives.zip("[Content_Types].xml", GOOD), "is broken inside"),
                Arguments.of("workbook.csv", workbook, "is really an archive or XLSX workbook"),
                Arguments.of("paper.csv", "%PDF-1.7".getBytes(US_ASCII), "is really a PDF"),
                Arguments.of("photo.csv", "\u0089PNG\r\n".getBytes(ISO_8859_1), "is really a picture"),
                Arguments.of(
                        "login.csv",
                        "<!DOCTYPE html><html>".getBytes(US_ASCII),
                        "is really a web page.\nMaybe a login had expired"),
                Arguments.of("random.csv", random, "is not a text file: it holds control characters"),
                Arguments.of("old.xls", OLE2.getBytes(ISO_8859_1), "is in the old .xls format: save it as .xlsx"),
                Arguments.of("old.xlsx", OLE2.getBytes(ISO_8859_1), "is in the old .xls format: save it as .xlsx"),
                Arguments.of("locked.xlsx", locked(), "is protected by a password: save a copy without one"),
                Arguments.of("locked.zip", encrypted(Archives.zip("calls.csv", GOOD)), "is protected by a password"),
                Arguments.of(
                        "nested.zip",
                        Archives.zip("inner.zip", Archives.zip("calls.csv", GOOD)),
                        "is an archive inside an archive"),
                Arguments.of("nested.zip.gz", Archives.gzip(GOOD), "is an archive inside an archive"),
                Arguments.of(
                        "quote.csv",
                        "Id,Started,Agent\nC1,2026-11-01 08:00,\"anna\nC2,2026-11-01 09:00,bob\n".getBytes(UTF_8),
                        "Maybe a quote is never closed"),
                Arguments.of(
                        "latin.csv",
                        "Id,Started,Agent\nC1,2026-11-01 08:00,José\n".getBytes(ISO_8859_1),
                        "neither UTF-8 nor GB18030 nor UTF-16"));
    }

    @Test
    void isShownByTheCheckBesideItsStream() throws IOException, AdapterException {
        Path file =
                Files.write(folder.resolve("quote.csv"), "Id,Started,Agent\nC1,2026-11-01,\"anna\n".getBytes(UTF_8));

        CheckReport report = Reading.of(file).mapped(Mappings.calls()).check();

        assertThat(report.passed()).isFalse();
        assertThat(report.streams().get(0).problem().en()).contains("Maybe a quote is never closed");
    }

    @Test
    void withAHeaderAndNoRowsIsNoFaultButRemarked() throws IOException, AdapterException {
        Path file = Files.write(folder.resolve("calls.csv"), "Id,Started,Agent\n".getBytes(UTF_8));
        Reading reading = Reading.of(file).mapped(Mappings.calls());

        assertThat(reading.read("calls").facts()).isEmpty();
        assertThat(reading.check().passed()).isTrue();
        assertThat(reading.check().remarks())
                .anySatisfy(remark -> assertThat(remark.en()).isEqualTo("Stream calls has a header but no rows"));
    }

    @Test
    void withTheWrongEncodingChosenNamesTheLine() throws IOException {
        Path file = Files.write(
                folder.resolve("calls.csv"),
                "Id,Started,Agent\nC1,2026-11-01,anna\nC2,2026-11-01,王芳\n".getBytes("GB18030"));

        assertThatExceptionOfType(SourceChangedException.class)
                .isThrownBy(() -> Reading.of(file)
                        .mapped(Mappings.calls())
                        .with("encoding", "UTF-8")
                        .read("calls"))
                .withMessageContaining("Line 3 of \"calls.csv\" has bytes that are not UTF-8");
    }

    private static byte[] many() {
        StringBuilder rows = new StringBuilder("Id,Started,Agent\n");
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            rows.append(i)
                    .append(",2026-11-01 08:00,")
                    .append(random.nextLong())
                    .append('\n');
        }
        return rows.toString().getBytes(US_ASCII);
    }

    private static byte[] workbook() throws IOException {
        Path file = Files.createTempFile("book", ".xlsx");
        TableFile.XLSX.write(file, Collections.nCopies(500, List.of("Id", "Started", "Agent")));
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        return content;
    }

    private static byte[] cut(byte[] content) {
        return Arrays.copyOf(content, content.length * 2 / 3);
    }

    /** One bit of the packed data turned: what comes out is not what went in. */
    private static byte[] flipped(byte[] zip) {
        zip[zip.length / 2] ^= 1;
        return zip;
    }

    /** The marks of encryption set in both headers of the only entry. */
    private static byte[] encrypted(byte[] zip) {
        zip[6] |= 1;
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream compound = new ByteArrayOutputStream();
        compound.write(OLE2.getBytes(ISO_8859_1));
        compound.write(new byte[2000]);
        compound.write("EncryptedPackage".getBytes(UTF_16LE));
        return compound.toByteArray();
    }
}
