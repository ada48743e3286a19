package dev.touchstone.adapter.csv;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.SourceChangedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A small file cannot fill the memory, the disk or the day. */
@Tag("bulk")
class LimitsTest {

    private static final String HEADER = "Id,Started,Agent\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} with at most {2} MB: {3}")
    @MethodSource("bombs")
    void endReadingWithASentence(String name, byte[] content, String megabytes, String sentence) throws IOException {
        Path file = Files.write(folder.resolve(name), content);

        assertThatExceptionOfType(SourceChangedException.class)
                .isThrownBy(() -> Reading.of(file)
                        .mapped(Mappings.calls())
                        .with("max-megabytes", megabytes)
                        .read("calls"))
                .withMessageContaining(sentence);
    }

    static Stream<Arguments> bombs() {
        byte[] blanks = (HEADER + " ".repeat(30 << 20)).getBytes(US_ASCII);
        return Stream.of(
                Arguments.of("big.csv", blanks, "1", "is larger than 1 MB after unpacking"),
                Arguments.of("big.csv.gz", Archives.gzip(blanks), "1", "is larger than 1 MB after unpacking"),
                Arguments.of("bomb.csv.gz", Archives.gzip(blanks), "100", "grows to more than 200 times its size"),
                Arguments.of("bomb.zip", Archives.zip("a.csv", blanks), "100", "grows to more than 200 times its size"),
                Arguments.of("bomb.xlsx", workbook("xl/worksheets/sheet1.xml", blanks), "100", "more than 200 times"),
                Arguments.of("big.xlsx", workbook("xl/worksheets/sheet1.xml", blanks), "1", "is larger than 1 MB"),
                Arguments.of("many.zip", manyEntries(), "100", "holds more than 10000 files"),
                Arguments.of(
                        "wide.csv",
                        (HEADER + ",".repeat(1001) + "\n").getBytes(US_ASCII),
                        "100",
                        "a line has more than 1048576 characters or 1000 columns"),
                Arguments.of(
                        "long.csv",
                        (HEADER + "x".repeat(1 << 21) + ",,\n").getBytes(US_ASCII),
                        "100",
                        "a line has more than 1048576 characters or 1000 columns"),
                Arguments.of(
                        "column.xlsx",
                        workbook(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData><row r=\"1\"><c r=\"AAAAAAA1\"/></row></sheetData></worksheet>"
                                        .getBytes(US_ASCII)),
                        "100",
                        "has a row with more than 1000 columns"));
    }

    private static byte[] workbook(String part, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(US_ASCII));
        parts.put(part, content);
        return Archives.zip(parts, StandardCharsets.UTF_8);
    }

    private static byte[] manyEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            entries.put(i + ".csv", new byte[0]);
        }
        return Archives.zip(entries, StandardCharsets.UTF_8);
    }
}
