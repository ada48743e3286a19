package dev.touchstone.adapter.csv.file;

import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A single packed file. */
final class GzipArchive {

    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final String place;
    private final Fingerprint fingerprint;
    private final Limits limits;

    GzipArchive(Path path, String place, Fingerprint fingerprint, Limits limits) {
        this.path = path;
        this.place = place;
        this.fingerprint = fingerprint;
        this.limits = limits;
    }

    void list(List<DataFile> files, List<LocalizedText> remarks) throws UnreadableFileException {
        String name = path.getFileName().toString();
        String inner = name.substring(0, name.lastIndexOf('.'));
        FileFormat format = FileFormat.of(inner);
        String innerPlace = place + "!/" + inner;
        if (format.archive()) {
            throw new UnreadableFileException(Wording.of("file.nested", innerPlace));
        }
        if (format.table()) {
            files.add(new DataFile(innerPlace, format, fingerprint, () -> open(innerPlace), null));
        } else {
            remarks.add(Wording.of("file.ignored", innerPlace));
        }
    }

    private InputStream open(String innerPlace) throws IOException {
        InputStream packed = Files.newInputStream(path);
        try {
            return BoundedStream.unpacking(new GZIPInputStream(packed, BUFFER), innerPlace, Files.size(path), limits);
        } catch (EOFException | ZipException broken) {
            packed.close();
            throw new UnreadableFileException(Wording.of("file.archive-broken", place), broken);
        }
    }
}
