package dev.touchstone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoredOnSparkTest {

    @TempDir
    private Path folder;

    @Test
    void bothWaysOfSparkSqlAreRows() throws IOException {
        Path file = file("""
                Touchstone	100	2000	aa
                Spark SQL over documents	100	1900	aa
                Spark SQL over columns	100	200	aa
                """);

        assertThat(ScoredOnSpark.read(file)).extracting(Comparison::ratio).containsExactly(0.95, 0.1);
        assertThat(ScoredOnSpark.read(file)).extracting(Comparison::isMet).containsExactly(true, false);
    }

    @Test
    void noTimeIsTakenOverWhereTheSumsDiffer() throws IOException {
        Path file = file("""
                Touchstone	100	2000	aa
                Spark SQL over documents	100	1900	bb
                """);

        assertThatThrownBy(() -> ScoredOnSpark.read(file)).hasMessageContaining("no time is comparable");
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("spark-times.tsv"), lines);
    }
}
