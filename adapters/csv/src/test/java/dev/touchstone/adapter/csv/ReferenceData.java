package dev.touchstone.adapter.csv;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the real data lie: the folder named by TOUCHSTONE_REFERENCE, by default {@code shared} beside the repository. */
final class ReferenceData {

    private ReferenceData() {}

    /** A file below {@code data}; without it the test is skipped and says so. */
    static Path get(String name) {
        String given = System.getenv("TOUCHSTONE_REFERENCE");
        Path file = Path.of(given == null ? "../../../shared" : given)
                .resolve("data")
                .resolve(name);
        if (!Files.exists(file)) {
            String sentence = "Not run: " + name + " is missing; set TOUCHSTONE_REFERENCE to the folder that holds it";
            System.out.println(sentence);
            abort(sentence);
        }
        return file;
    }
}
