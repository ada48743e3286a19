package dev.touchstone.pdf.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource
    void everyBundleHasExactlyTheLabelsThereAre(Language language) {
        assertThat(Labels.load(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Label.values()).map(Label::key).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelTakesTheSameValuesInEveryLanguage(Label label) {
        List<String> chinese = places(Language.ZH_CN, label);
        assertThat(places(Language.ZH_TW, label)).isEqualTo(chinese);
        assertThat(places(Language.EN, label)).isEqualTo(chinese);
    }

    private static List<String> places(Language language, Label label) {
        return PLACE.matcher(Labels.load(language).getProperty(label.key()))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
