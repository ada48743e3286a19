package dev.touchstone.adapter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.toolkit.Fingerprint;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same settings give the same company, on every machine and in every release that does not say otherwise. */
class RepetitionTest {

    private static final Map<String, String> JANUARY = Map.of("until", "2026-01-31");

    @Test
    void theSameSeedGivesTheSameMonth() {
        assertThat(digest(JANUARY)).isEqualTo(digest(JANUARY));
    }

    @Test
    void anotherSeedGivesAnotherMonth() {
        assertThat(digest(Map.of("until", "2026-01-31", "seed", "7"))).isNotEqualTo(digest(JANUARY));
    }

    /** If this fails on purpose, raise the generator's number in {@link Feed}: cursors into the old company have to expire. */
    @Test
    void januaryIsTheJanuaryEverybodyElseHas() {
        assertThat(digest(JANUARY)).isEqualTo("fd97a7673f10680405abe1582e9d9746");
    }

    private static String digest(Map<String, String> settings) {
        SampleYear year = SampleYear.read(settings);
        return Fingerprint.of(year.all().toString(), year.directory().toString())
                .hex();
    }
}
