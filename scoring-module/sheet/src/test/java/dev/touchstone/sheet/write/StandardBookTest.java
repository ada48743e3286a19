package dev.touchstone.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.sheet.book.SheetBook;
import dev.touchstone.sheet.book.SheetTable;
import dev.touchstone.sheet.draft.Columns;
import dev.touchstone.sheet.draft.SheetHead;
import dev.touchstone.sheet.draft.SheetReader;
import dev.touchstone.sheet.draft.SheetReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A standard goes out as a workbook and comes back")
class StandardBookTest {

    static Stream<Arguments> standards() {
        return ReadyStandards.listKeys().stream()
                .flatMap(key -> Stream.of(Language.values()).map(language -> Arguments.of(key, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("standards")
    @DisplayName("as an equal document, with nothing to tell")
    void comesBack(String key, Language language) throws IOException {
        Standard standard = ReadyStandards.get(key).standard();

        SheetReading reading = readAgain(standard, language);

        assertThat(reading.notices()).isEmpty();
        assertThat(reading.lines()).allSatisfy(line -> {
            assertThat(line.notices()).isEmpty();
            assertThat(line.understood()).isTrue();
            assertThat(line.measureKnown()).isTrue();
        });
        assertThat(StandardDocument.write(reading.standard())).isEqualTo(StandardDocument.write(standard));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "so does one with nested filters, calendars, exemptions, targets by channel and words that look like words of ours")
    void everything(Language language) throws IOException {
        Standard standard = everything();

        SheetReading reading = readAgain(standard, language);

        assertThat(reading.notices()).isEmpty();
        assertThat(StandardDocument.write(reading.standard())).isEqualTo(StandardDocument.write(standard));
    }

    static Standard everything() throws IOException {
        try (InputStream document = StandardBookTest.class.getResourceAsStream("everything.json")) {
            return StandardDocument.FORMAT.read(document);
        }
    }

    @Test
    @DisplayName("no cell is a formula, whatever a name begins with")
    void noFormula() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Standard standard = ReadyStandards.get("agent-monthly").standard();
        LocalizedText name = LocalizedText.same("=HYPERLINK(\"http://example.invalid\")");
        new StandardBook(Language.EN).write(standard.withTexts(name, name, null), file);

        assertThat(parts(file.toByteArray())).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
        assertThat(SheetBook.read(file.toByteArray()).get(0).cell(0, 0)).startsWith("=HYPERLINK");
    }

    private static SheetReading readAgain(Standard standard, Language language) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new StandardBook(language).write(standard, file);
        List<SheetTable> book = SheetBook.read(file.toByteArray());
        return new SheetReader(book, book.get(0), Columns.guess(book.get(0)))
                .read(
                        new SheetHead(
                                standard.version(),
                                standard.name().in(language),
                                standard.issuer().in(language)),
                        Map.of());
    }

    private static List<String> parts(byte[] file) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts.add(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
