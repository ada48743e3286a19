package dev.touchstone.adapter.csv.table;

import dev.touchstone.adapter.csv.file.Limits;
import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks a workbook over before a library takes it into memory: is it one, and what would come out of it? */
final class WorkbookCheck {

    private static final int MOST_PARTS = 2_000;
    private static final int BUFFER = 64 * 1024;
    private static final long MOST_SHARED_BYTES = 256L << 20;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Path path;
    private final String place;
    private final Limits limits;

    WorkbookCheck(Path path, String place, Limits limits) {
        this.path = path;
        this.place = place;
        this.limits = limits;
    }

    void check() throws IOException {
        byte[] first = firstBytes();
        if (first.length == 0) {
            throw new UnreadableFileException(Wording.of("file.empty", place));
        }
        if (Magic.OLE2.matches(first)) {
            throw new UnreadableFileException(Wording.of(encrypted() ? "file.encrypted" : "file.xls", place));
        }
        if (!Magic.ZIP.matches(first)) {
            Magic.refuse(first, place);
            throw new UnreadableFileException(Wording.of("file.not-a-workbook", place));
        }
        checkParts();
    }

    private void checkParts() throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw new UnreadableFileException(Wording.of("file.not-a-workbook", place));
            }
            int parts = 0;
            long total = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw new UnreadableFileException(Wording.of("file.too-many", place, MOST_PARTS));
                }
                total += unpack(zip, part, total);
            }
        } catch (UnreadableFileException clear) {
            throw clear;
        } catch (IOException broken) {
            throw new UnreadableFileException(Wording.of("file.archive-broken", place), broken);
        }
    }

    /** Unpacks a part into nothing, counting. */
    private long unpack(ZipFile zip, ZipArchiveEntry part, long before) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        CellAddresses addresses = new CellAddresses();
        long allowed = part.getName().endsWith("sharedStrings.xml")
                ? Math.min(MOST_SHARED_BYTES, limits.bytes())
                : limits.bytes();
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                addresses.feed(buffer, read);
                if (bytes + before > allowed) {
                    throw new UnreadableFileException(Wording.of("file.too-large", place, allowed >> 20));
                }
                if (bytes > Limits.HARMLESS_BYTES && bytes / Math.max(1, part.getCompressedSize()) > limits.ratio()) {
                    throw new UnreadableFileException(Wording.of("file.ratio", place, limits.ratio()));
                }
                if (addresses.outsideAnySheet()) {
                    throw new UnreadableFileException(Wording.of("file.too-wide", place, limits.columns()));
                }
            }
        }
        return bytes;
    }

    private byte[] firstBytes() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return bytes.readNBytes(BUFFER);
        }
    }

    /** Whether the compound file holds the stream in which office programs keep a workbook with a password. */
    private boolean encrypted() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            int matched = 0;
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    matched = buffer[i] == ENCRYPTED[matched] ? matched + 1 : buffer[i] == ENCRYPTED[0] ? 1 : 0;
                    if (matched == ENCRYPTED.length) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
