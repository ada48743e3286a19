package dev.touchstone.documents;

import dev.touchstone.documents.form.DocumentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the published schemas stand. Running it writes them anew, for after a form was changed on purpose. */
final class SchemaFiles {

    private static final Path FOLDER = Path.of("src", "main", "resources", "schema");

    private SchemaFiles() {}

    static Path fileOf(DocumentFormat<?> format) {
        return FOLDER.resolve(format.id().replace('/', '-') + ".json");
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (DocumentFormat<?> format : Documents.listFormats()) {
            Files.writeString(fileOf(format), format.schema());
        }
    }
}
