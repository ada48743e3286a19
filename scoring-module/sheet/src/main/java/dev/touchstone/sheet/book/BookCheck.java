package dev.touchstone.sheet.book;

import dev.touchstone.sheet.book.UnreadableSheetException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks a file over before the library takes it into memory: is it a workbook, and how much would come out of it? */
final class BookCheck {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 2 * MEGABYTE;
    private static final int MOST_UNPACKED = 32 * MEGABYTE;
    private static final int MOST_PARTS = 500;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    private static final Pattern OUTSIDE_ANY_SHEET =
            Pattern.compile("\\sr\\s*=\\s*[\"'](?:[A-Za-z]{4,}|[A-Za-z]*\\d{8,})");

    private BookCheck() {}

    static void check(byte[] file) {
        if (file.length == 0) {
            throw new UnreadableSheetException(Reason.EMPTY_FILE);
        }
        if (file.length > LARGEST) {
            throw new UnreadableSheetException(Reason.TOO_LARGE, LARGEST / MEGABYTE);
        }
        if (startsWith(file, OLE2)) {
            boolean encrypted = new String(file, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
            throw new UnreadableSheetException(encrypted ? Reason.PROTECTED : Reason.OLD_FORMAT);
        }
        if (!startsWith(file, new byte[] {'P', 'K'})) {
            throw new UnreadableSheetException(Reason.NOT_A_WORKBOOK);
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            checkParts(zip);
        } catch (IOException broken) {
            throw new UnreadableSheetException(Reason.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    private static void checkParts(ZipFile zip) throws IOException {
        boolean workbook = false;
        int parts = 0;
        int left = MOST_UNPACKED;
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            byte[] content = read(zip, part, left + 1);
            left -= content.length;
            if (left < 0 || ++parts > MOST_PARTS) {
                throw new UnreadableSheetException(Reason.TOO_LARGE, LARGEST / MEGABYTE);
            }
            workbook |= part.getName().equals("xl/workbook.xml");
            if (part.getName().startsWith("xl/worksheets/")
                    && OUTSIDE_ANY_SHEET
                            .matcher(new String(content, StandardCharsets.ISO_8859_1))
                            .find()) {
                throw new UnreadableSheetException(Reason.BROKEN, part.getName());
            }
        }
        if (!workbook) {
            throw new UnreadableSheetException(Reason.NOT_A_WORKBOOK);
        }
    }

    private static byte[] read(ZipFile zip, ZipArchiveEntry part, int most) throws IOException {
        try (InputStream content = zip.getInputStream(part)) {
            return content.readNBytes(most);
        }
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= file.length || file[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
