package dev.touchstone.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void everyKeyIsNewOnceWhereverItIsKept() throws IOException {
        Random random = new Random(7);
        Set<String> expected = new HashSet<>();
        try (SeenKeys keys = new SeenKeys(100)) {
            for (int i = 0; i < 5_000; i++) {
                String key = "工单-" + random.nextInt(3_000);
                assertThat(keys.add(key)).as(key).isEqualTo(expected.add(key));
            }
            keys.close();
            assertThat(keys.add("工单-1")).isTrue();
        }
    }

    @Test
    void aTableThatGrowsForgetsNothing() throws IOException {
        try (DigestTable table = new DigestTable(1)) {
            for (int i = 0; i < 10_000; i++) {
                assertThat(table.add("C" + i)).isTrue();
            }
            for (int i = 0; i < 10_000; i += 7) {
                assertThat(table.add("C" + i)).as("C" + i).isFalse();
            }
        }
    }
}
