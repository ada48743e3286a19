package dev.touchstone.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the printed labels of every document keep to. */
public abstract class LabelsContract<L extends Enum<L>> {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Class<L> labels;

    protected LabelsContract(Class<L> labels) {
        this.labels = labels;
    }

    @ParameterizedTest
    @EnumSource
    void everyBundleHasExactlyTheLabelsThereAre(Language language) {
        assertThat(Labels.load(labels, language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(labels.getEnumConstants())
                        .map(Labels::key)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelTakesTheSameValuesInEveryLanguage(Language language) {
        assertThat(labels.getEnumConstants())
                .allSatisfy(label -> assertThat(places(language, label)).isEqualTo(places(Language.ZH_CN, label)));
    }

    private List<String> places(Language language, L label) {
        return PLACE.matcher(Labels.load(labels, language).getProperty(Labels.key(label)))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
