package dev.touchstone.adapter.csv.file;

import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the tables behind a path: a file, a folder and what is below it, or an archive. */
public final class FileFinder {

    private static final int DEEPEST = 8;

    private final Path root;
    private final Limits limits;

    /**
     * Looks behind a path.
     *
     * @param root a file or folder that exists
     * @param limits how much is read at most
     */
    public FileFinder(Path root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    /**
     * Finds the files. Reads each once, for its fingerprint.
     *
     * @return what is there now
     * @throws IOException if something cannot be read; an {@link UnreadableFileException} says what a person can do
     */
    public FileList find() throws IOException {
        List<DataFile> files = new ArrayList<>();
        List<LocalizedText> remarks = new ArrayList<>();
        Map<Path, String> stamps = stamps();
        for (Path path : stamps.keySet()) {
            add(path, files, remarks);
        }
        files.sort(Comparator.comparing(DataFile::place));
        return new FileList(files, remarks, stamps);
    }

    /**
     * Whether a list still tells what is there, by sizes and times.
     *
     * @param list found earlier
     * @return false if a file was added, removed or changed
     * @throws IOException if the folder cannot be read
     */
    public boolean isCurrent(FileList list) throws IOException {
        return stamps().equals(list.stamps());
    }

    private Map<Path, String> stamps() throws IOException {
        Map<Path, String> stamps = new TreeMap<>();
        for (Path path : listPaths()) {
            stamps.put(path, FileList.stamp(path));
        }
        return stamps;
    }

    private List<Path> listPaths() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of(root);
        }
        try (Stream<Path> found = Files.walk(root, DEEPEST)) {
            List<Path> paths = found.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !Junk.isJunk(placeOf(path)))
                    .limit(limits.entries() + 1L)
                    .collect(Collectors.toList());
            if (paths.size() > limits.entries()) {
                throw new UnreadableFileException(Wording.of("file.too-many", root.getFileName(), limits.entries()));
            }
            return paths;
        }
    }

    private void add(Path path, List<DataFile> files, List<LocalizedText> remarks) throws IOException {
        String place = placeOf(path);
        FileFormat format = FileFormat.of(place);
        if (format == FileFormat.ZIP) {
            new ZipArchive(path, place, fingerprintOf(path, place), limits).list(files, remarks);
        } else if (format == FileFormat.GZIP) {
            new GzipArchive(path, place, fingerprintOf(path, place), limits).list(files, remarks);
        } else if (format.table()) {
            Content content = () -> BoundedStream.plain(Files.newInputStream(path), place, limits);
            files.add(new DataFile(place, format, fingerprintOf(path, place), content, path));
        } else {
            remarks.add(Wording.of("file.ignored", place));
        }
    }

    private String placeOf(Path path) {
        return path.equals(root)
                ? path.getFileName().toString()
                : root.relativize(path).toString().replace('\\', '/');
    }

    private static Fingerprint fingerprintOf(Path path, String place) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return Fingerprint.of(bytes).then(place);
        }
    }
}
