package dev.touchstone.sheet.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.sheet.Workbooks;
import dev.touchstone.sheet.book.UnreadableSheetException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A workbook is read as text, and what cannot be read says why")
class SheetBookTest {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(Reason.EMPTY_FILE, new byte[0]),
                Arguments.of(Reason.NOT_A_WORKBOOK, "a,b,c".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(Reason.NOT_A_WORKBOOK, zip("word/document.xml", "<x/>")),
                Arguments.of(Reason.OLD_FORMAT, OLE2),
                Arguments.of(Reason.PROTECTED, protectedFile()),
                Arguments.of(Reason.TOO_LARGE, new byte[(2 << 20) + 1]),
                Arguments.of(Reason.BROKEN, zip("xl/workbook.xml", "<x/>")),
                Arguments.of(Reason.TOO_MANY_ROWS, Workbooks.of(Collections.nCopies(SheetBook.MOST_ROWS + 1, "a"))),
                Arguments.of(Reason.TOO_MANY_COLUMNS, Workbooks.of("a|".repeat(41) + "b")),
                Arguments.of(Reason.NOTHING_IN_IT, Workbooks.of("")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void saysWhy(Reason reason, byte[] file) {
        assertThatThrownBy(() -> SheetBook.read(file))
                .isInstanceOfSatisfying(
                        UnreadableSheetException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    @DisplayName("a percent format counts, gaps keep their place, and a formula without a saved value is an empty cell")
    void cells() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("t");
            sheet.value(1, 2, 0.85);
            sheet.style(1, 2).format("0%").set();
            sheet.value(3, 0, 20);
            sheet.formula(3, 1, "SUM(A1:A4)");
        }
        SheetTable table = SheetBook.read(file.toByteArray()).get(0);
        assertThat(table.cell(1, 2)).isEqualTo("85%");
        assertThat(table.cell(3, 0)).isEqualTo("20");
        assertThat(table.cell(3, 1)).isEmpty();
        assertThat(table.cell(0, 0)).isEmpty();
        assertThat(SheetTable.address(1, 2)).isEqualTo("C2");
        assertThat(SheetTable.column(27)).isEqualTo("AB");
    }

    private static byte[] protectedFile() {
        byte[] marker = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[OLE2.length + 100 + marker.length];
        System.arraycopy(OLE2, 0, file, 0, OLE2.length);
        System.arraycopy(marker, 0, file, OLE2.length + 100, marker.length);
        return file;
    }

    private static byte[] zip(String name, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
