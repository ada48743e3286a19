package dev.touchstone.scoring.measure;

import static dev.touchstone.scoring.measure.Facts.SHANGHAI;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.period.Period;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** What a host kept of days stays true from release to release, or the form gets another number. */
class TallyFormTest {

    private static final TwoTeams ROSTER = new TwoTeams(LocalDate.of(2026, 11, 16));

    @Test
    void whatIsWrittenOfTheSameFactsIsTheSame() throws IOException {
        DaysPass pass = Assessment.of(
                        EveryMeasure.standard(Pooling.ALL_RECORDS), Period.parse("2026-Q4"), SHANGHAI, ROSTER)
                .listMeasurings()
                .get(0)
                .beginDays();
        for (int seed = 0; seed < 20; seed++) {
            new AnyFacts(new Random(seed)).list(200).forEach(pass::accept);
        }
        Map<String, CRC32> byLine = new TreeMap<>();
        pass.conclude((where, tallies) -> {
            var output = new TallyOutput();
            tallies.forEach(output::write);
            byLine.computeIfAbsent(where.line(), first -> new CRC32()).update(output.toBytes());
        });
        String actual = byLine.entrySet().stream()
                .map(line ->
                        line.getKey() + " " + Long.toHexString(line.getValue().getValue()) + "\n")
                .collect(Collectors.joining());

        String name = "/tallies-" + TallyOutput.FORM + ".txt";
        try (InputStream known = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            assertThat(actual)
                    .as("If a measure counts otherwise on purpose, raise TallyOutput.FORM and write " + name + " anew")
                    .isEqualTo(new String(known.readAllBytes(), UTF_8));
        }
    }
}
