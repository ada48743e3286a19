package dev.touchstone.adapter.csv;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.feed.Cursor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that interrupts its thread does not wait for the end of a long file. */
class InterruptionTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "a stream with {0}")
    @ValueSource(strings = {"\"deletes\": \"NONE\"", "\"rows\": {}"})
    void endsReading(String member) throws Exception {
        StringBuilder rows = new StringBuilder("Id,Started,Agent\n");
        for (int i = 0; i < 5000; i++) {
            rows.append(i).append(",2026-11-01 08:00,anna\n");
        }
        Path file = Files.writeString(folder.resolve("calls.csv"), rows);
        String mapping = Mappings.calls().replace("\"key\"", member + ", \"key\"");

        try (Connection connection =
                Reading.of(file).mapped(mapping).with("page-size", "5000").connect()) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(SourceUnavailableException.class)
                    .isThrownBy(() -> connection.read(Cursor.start("calls")));
        } finally {
            Thread.interrupted();
        }
    }
}
