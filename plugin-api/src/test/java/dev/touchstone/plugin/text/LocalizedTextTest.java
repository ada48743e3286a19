package dev.touchstone.plugin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    @ParameterizedTest(name = "in {0} it is {1}")
    @CsvSource({"zh-CN, 质检", "zh-TW, 質檢", "en, inspection"})
    void speaksEveryLanguage(String tag, String words) {
        LocalizedText text = new LocalizedText("质检", "質檢", "inspection");

        assertThat(text.in(Language.of(tag))).isEqualTo(words);
        assertThat(Language.of(tag).tag()).isEqualTo(tag);
    }

    @Test
    void lacksNoLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("质检", " ", "inspection"))
                .withMessage("The text has no words in zh-TW: give all three languages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zh", "zh_CN", "EN", "fr"})
    void thereIsNoOtherLanguage(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(tag))
                .withMessageContaining("use zh-CN, zh-TW or en");
    }
}
