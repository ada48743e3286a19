package dev.touchstone.spark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Touchstone and Spark SQL compute the same sums of generated tickets")
class BothSidesAgreeTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("and a sum that differs is found")
    void sameSums() throws Exception {
        try (SparkSession spark = SparkTimes.session(folder)) {
            TicketFiles files = TicketFiles.write(spark, 3_000, folder.resolve("tickets"));
            Sums ours = Way.CARDS.run(spark, files).sums().get();
            assertThat(ours.cells()).hasSizeGreaterThan(4_000);
            for (Way way : Way.values()) {
                Sums theirs = way.run(spark, files).sums().get();
                ours.requireSame(theirs, way.label());
                assertThat(theirs.checksum()).isEqualTo(ours.checksum());
            }

            Sums other = new Sums(new TreeMap<>(ours.cells()));
            other.cells().put(other.cells().lastKey(), "1/1");
            assertThatThrownBy(() -> ours.requireSame(other, "another"))
                    .hasMessageContaining(other.cells().lastKey())
                    .hasMessageContaining("no time is comparable");
            other.cells().remove(other.cells().lastKey());
            assertThatThrownBy(() -> other.requireSame(ours, "another")).hasMessageContaining("another has");
        }
    }
}
