package dev.touchstone.admin.connections;

import dev.touchstone.admin.storage.DataFolder;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Where uploaded exports lie: in the data folder, each in a folder of its own, so that names never collide. */
@ApplicationScoped
class UploadFolder {

    private static final String FOLDER = "uploads";

    static boolean isPath(Setting setting) {
        return setting.kind() == SettingKind.PATH;
    }

    /** Keeps a file under its last name part. */
    Path keep(String name, InputStream content) throws IOException {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        Path folder = DataFolder.configured()
                .resolve(FOLDER)
                .resolve(UUID.randomUUID().toString());
        Files.createDirectories(folder);
        Path target = folder.resolve(last.isBlank() || last.startsWith(".") ? "export" + last : last);
        try (InputStream in = content) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }
}
