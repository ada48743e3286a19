package dev.touchstone.admin.realdata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Real data with aggregates that were computed twice, beside the project. */
final class ReferenceData {

    private ReferenceData() {}

    static Path file(String folder, String name) {
        String root = System.getenv("TOUCHSTONE_REFERENCE");
        Path file = Path.of(root == null ? "../../shared" : root, "data", folder, name);
        assumeTrue(
                Files.isRegularFile(file),
                "Not run: set TOUCHSTONE_REFERENCE to the folder of reference data; there is no " + name + " in it");
        return file;
    }

    static List<Map<String, String>> rows(String folder, String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file(folder, name))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mapping that the file adapter brings along as an example for this data. */
    static String mapping(String name) throws IOException {
        try (InputStream file =
                ReferenceData.class.getResourceAsStream("/dev/touchstone/adapter/csv/examples/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
