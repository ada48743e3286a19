package dev.touchstone.admin.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folder that belongs to this installation: the embedded database, the first-run code, keys. Only its owner may
 * look inside. {@code touchstone.data} names it; without that it is {@code .touchstone} in the home of the user who
 * runs the server.
 *
 * @param path the folder, absolute
 */
public record DataFolder(Path path) {

    /** The configured folder, created when it is not there yet. */
    public static DataFolder configured() {
        Path path = Configuration.find("touchstone.data")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".touchstone"))
                .toAbsolutePath()
                .normalize();
        try {
            Files.createDirectories(path, ownerOnly("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data folder " + path + " cannot be created."
                            + "\nMaybe the user of the server may not write there: set touchstone.data to a folder of its own.",
                    e);
        }
        return new DataFolder(path);
    }

    /** A file or folder inside; it need not exist. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Writes a text that only the owner may read, replacing what was there; whoever reads meanwhile reads one or the other. */
    public void writeSecret(String name, String text) throws IOException {
        Path fresh = resolve(name + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownerOnly("rw-------"));
        Files.writeString(fresh, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        Files.move(fresh, resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
