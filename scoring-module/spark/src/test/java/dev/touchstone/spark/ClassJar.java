package dev.touchstone.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Classes as they are packaged later on: tests run before that. */
final class ClassJar {

    private ClassJar() {}

    /** Packs all files of a folder. */
    static Path of(Path folder, Path jar) throws IOException {
        try (Stream<Path> found = Files.walk(folder);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file)) {
            List<Path> files = found.filter(Files::isRegularFile).toList();
            for (Path each : files) {
                packed.putNextEntry(
                        new JarEntry(folder.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, packed);
                packed.closeEntry();
            }
        }
        return jar;
    }
}
