package dev.touchstone.admin.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The share that has read a version")
class ReadingTest {

    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");

    @ParameterizedTest(name = "{0} of {1} with an account, {2} without: {3} %")
    @CsvSource({"0, 0, 5, 0", "0, 3, 0, 0", "1, 3, 9, 33", "199, 200, 0, 99", "3, 3, 2, 100"})
    @DisplayName("counts those who can, and is 100 only when nobody is missing")
    void percent(int done, int able, int without, int expected) {
        List<Reader> readers = Stream.of(
                        IntStream.range(0, done).mapToObj(i -> new Reader(i, "r" + i, true, AT)),
                        IntStream.range(done, able).mapToObj(i -> new Reader(i, "w" + i, true, null)),
                        IntStream.range(0, without).mapToObj(i -> new Reader(1_000L + i, "n" + i, false, null)))
                .flatMap(each -> each)
                .toList();
        TeamReading team = new TeamReading(1, "Hotline", readers);

        assertThat(team.percent()).isEqualTo(expected);
        assertThat(team.done()).isEqualTo(done);
        assertThat(team.waiting()).hasSize(able - done);
        assertThat(team.unable()).hasSize(without);
    }

    @Test
    @DisplayName("counts whoever belongs to two units once")
    void twoUnits() {
        Reader both = new Reader(1, "Anna", true, AT);
        Reader one = new Reader(2, "Bo", true, null);
        Reading reading = new Reading(
                7,
                LocalDate.parse("2026-11-22"),
                List.of(
                        new TeamReading(1, "Hotline", List.of(both, one)),
                        new TeamReading(2, "Repair", List.of(both))));

        assertThat(reading.whole().percent()).isEqualTo(50);
        assertThat(reading.whole().readers()).containsExactly(both, one);
    }

    @Test
    @DisplayName("keeps somebody who read it and lost the account since")
    void lostAccount() {
        Reader gone = new Reader(1, "Anna", false, AT);

        assertThat(new TeamReading(1, "Hotline", List.of(gone)).percent()).isEqualTo(100);
        assertThat(gone.unable()).isFalse();
    }
}
