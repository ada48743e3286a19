package dev.touchstone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedFactsTest {

    @TempDir
    private Path folder;

    @Test
    void everyWayThatTheConsoleMeasuredIsComparedWithItsPeer() throws IOException {
        Path file = file("""
                H2 import	100	2000	aa
                H2 raw batch	100	1000	aa
                POSTGRESQL import	100	4000	aa
                POSTGRESQL raw batch	100	3800	aa
                POSTGRESQL raw COPY	100	3000	aa
                """);

        assertThat(ImportedFacts.read(file)).extracting(Comparison::ratio).containsExactly(0.75, 0.95, 0.5);
        assertThat(ImportedFacts.read(file)).extracting(Comparison::isMet).containsExactly(true, true, false);
    }

    @Test
    void noTimeIsTakenOverWhereTheStoredFactsDiffer() throws IOException {
        Path file = file("""
                POSTGRESQL import	100	4000	aa
                POSTGRESQL raw COPY	100	3000	bb
                """);

        assertThatThrownBy(() -> ImportedFacts.read(file))
                .hasMessageContaining("POSTGRESQL import has the checksum aa, that of POSTGRESQL raw COPY bb")
                .hasMessageContaining("no time is comparable");
    }

    @Test
    void aMissingWayIsNamed() throws IOException {
        Path file = file("H2 import	100	2000	aa\n");

        assertThatThrownBy(() -> ImportedFacts.read(file)).hasMessageContaining("no line of \"POSTGRESQL import\"");
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("import-times.tsv"), lines);
    }
}
