package dev.touchstone.admin.browser;

import dev.touchstone.admin.server.TestConsole;
import dev.touchstone.plugin.CrmAdapter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The archive as it is shipped, with the {@link ScriptedAdapter} and the {@link RepairableAdapter} besides. */
final class ScriptedArchive {

    private ScriptedArchive() {}

    /** Writes it into a folder of its own. */
    static Path written() throws IOException {
        Path archive = TestConsole.newFolder().resolve("with-adapter.war");
        Files.copy(TestConsole.archive(), archive);
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of())) {
            String folder = ScriptedAdapter.class.getPackageName().replace('.', '/');
            Files.createDirectories(inside.getPath("WEB-INF/classes", folder));
            for (String type : new String[] {
                "ScriptedAdapter.class",
                "ScriptedAdapter$1.class",
                "RepairableAdapter.class",
                "RepairableAdapter$1.class"
            }) {
                Files.copy(
                        Path.of("target", "test-classes", folder, type),
                        inside.getPath("WEB-INF/classes", folder, type),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Path services = inside.getPath("WEB-INF/classes/META-INF/services", CrmAdapter.class.getName());
            Files.createDirectories(services.getParent());
            String already = Files.exists(services) ? Files.readString(services) : "";
            Files.writeString(
                    services,
                    already + "\n" + ScriptedAdapter.class.getName() + "\n" + RepairableAdapter.class.getName() + "\n");
        }
        return archive;
    }
}
