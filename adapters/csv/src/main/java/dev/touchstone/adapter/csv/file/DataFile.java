package dev.touchstone.adapter.csv.file;

import dev.touchstone.adapter.toolkit.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that may hold tables, on disk or inside an archive. */
public final class DataFile {

    private final String place;
    private final FileFormat format;
    private final Fingerprint fingerprint;
    private final Content content;
    private final @Nullable Path path;

    DataFile(String place, FileFormat format, Fingerprint fingerprint, Content content, @Nullable Path path) {
        this.place = place;
        this.format = format;
        this.fingerprint = fingerprint;
        this.content = content;
        this.path = path;
    }

    /**
     * Where it lies, for people.
     *
     * @return its name relative to the connection's path, with the entry of an archive: {@code may.zip!/calls.csv}
     */
    public String place() {
        return place;
    }

    /**
     * The name without folders and archive.
     *
     * @return such as {@code calls.csv}
     */
    public String name() {
        return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
    }

    /**
     * What it claims to be.
     *
     * @return text, XLSX or XLS
     */
    public FileFormat format() {
        return format;
    }

    /**
     * Tells whether it has changed.
     *
     * @return the fingerprint of place and content
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /**
     * Opens its bytes, unpacked.
     *
     * @return to be closed by the caller
     * @throws IOException if it cannot be read or exceeds a limit, then or while reading
     */
    public InputStream open() throws IOException {
        return content.open();
    }

    /**
     * Where it lies on disk.
     *
     * @return empty inside an archive
     */
    public Optional<Path> findPath() {
        return Optional.ofNullable(path);
    }
}
