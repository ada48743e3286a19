package dev.touchstone.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("path", "page-size", "zone", "zones");

    @ParameterizedTest(name = "{0} was meant to be {1}")
    @CsvSource({"pth, path", "paht, path", "pagesise, page-size", "zoen, zone", "zone, zone", "zonez, zone"})
    void guessesTheNearestName(String word, String meant) {
        assertThat(Spelling.findNearest(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour", "p", "page-size-of-the-feed"})
    void doesNotGuessWildly(String word) {
        assertThat(Spelling.findNearest(word, KNOWN)).isEmpty();
    }
}
