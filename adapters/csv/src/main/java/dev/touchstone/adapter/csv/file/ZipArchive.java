package dev.touchstone.adapter.csv.file;

import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An archive of files. Names that are not marked as UTF-8 are read as GB18030, as Chinese Windows writes them. */
final class ZipArchive {

    private final Path path;
    private final String place;
    private final Fingerprint fingerprint;
    private final Limits limits;

    ZipArchive(Path path, String place, Fingerprint fingerprint, Limits limits) {
        this.path = path;
        this.place = place;
        this.fingerprint = fingerprint;
        this.limits = limits;
    }

    void list(List<DataFile> files, List<LocalizedText> remarks) throws IOException {
        try (ZipFile zip = openZip()) {
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > limits.entries()) {
                    throw new UnreadableFileException(Wording.of("file.too-many", place, limits.entries()));
                }
                if (!entry.isDirectory() && !Junk.isJunk(entry.getName())) {
                    list(entry, files, remarks);
                }
            }
        }
    }

    private void list(ZipArchiveEntry entry, List<DataFile> files, List<LocalizedText> remarks)
            throws UnreadableFileException {
        String name = entry.getName();
        String entryPlace = place + "!/" + name;
        FileFormat format = FileFormat.of(name);
        if (format.archive()) {
            throw new UnreadableFileException(Wording.of("file.nested", entryPlace));
        }
        if (!format.table()) {
            remarks.add(Wording.of("file.ignored", entryPlace));
            return;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFileException(Wording.of("file.encrypted", entryPlace));
        }
        files.add(new DataFile(entryPlace, format, fingerprint.then(name), () -> open(name, entryPlace), null));
    }

    private InputStream open(String name, String entryPlace) throws IOException {
        ZipFile zip = openZip();
        try {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new UnreadableFileException(Wording.of("file.gone", entryPlace));
            }
            InputStream verified = new CheckedContent(zip.getInputStream(entry), entry.getCrc());
            InputStream unpacked = new FilterInputStream(verified) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
            return BoundedStream.unpacking(unpacked, entryPlace, entry.getCompressedSize(), limits);
        } catch (IOException | RuntimeException unreadable) {
            zip.close();
            throw unreadable;
        }
    }

    private ZipFile openZip() throws IOException {
        try {
            return ZipFile.builder()
                    .setPath(path)
                    .setCharset(Charset.forName("GB18030"))
                    .get();
        } catch (IOException broken) {
            throw new UnreadableFileException(Wording.of("file.archive-broken", place), broken);
        }
    }
}
