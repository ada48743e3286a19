package dev.touchstone.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.scoring.points.Fraction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reference data beside the project, found by the environment variable TOUCHSTONE_REFERENCE; its tests are skipped where it is not there. */
final class Reference {

    private Reference() {}

    static Path folder(String name) {
        String root = System.getenv("TOUCHSTONE_REFERENCE");
        Path folder = Path.of(root == null ? "../shared" : root, "data", name);
        assumeTrue(
                Files.isDirectory(folder),
                "Not run: set TOUCHSTONE_REFERENCE to the folder of reference data; there is no " + name + " in it");
        return folder;
    }

    static List<Map<String, String>> rows(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return rows(in);
        } catch (IOException unreadable) {
            throw new AssertionError("Cannot read " + file, unreadable);
        }
    }

    /** Rows of a plain table without quotes, by column. */
    static List<Map<String, String>> rows(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String[] head = reader.readLine().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < head.length; i++) {
                row.put(head[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Whether a value is the one that a golden table prints with six decimals; an empty cell means that there is none. */
    static void assertGolden(String what, Measurement measurement, long divisor, String golden) {
        if (golden.isEmpty()) {
            assertThat(measurement.value()).as(what).isEmpty();
            return;
        }
        Fraction value = measurement.value().orElseThrow().dividedBy(Fraction.of(divisor));
        Fraction difference = value.minus(Fraction.of(golden));
        assertThat(difference.max(difference.negated()))
                .as("%s: %s printed as %s", what, value, golden)
                .isLessThanOrEqualTo(Fraction.of(1, 2_000_000));
    }
}
