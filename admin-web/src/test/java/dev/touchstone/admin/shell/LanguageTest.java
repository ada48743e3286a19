package dev.touchstone.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN | ZH_CN",
                "zh | ZH_CN",
                "zh-SG | ZH_CN",
                "zh-TW | ZH_TW",
                "zh-HK | ZH_TW",
                "zh-Hant | ZH_TW",
                "zh-Hans-TW | ZH_CN",
                "en-GB | EN",
                "fr, en | EN",
                "en, zh | EN",
                "fr, de | ZH_CN",
            })
    void the_browser_s_first_spoken_language_wins(String accepted, Language language) {
        List<Locale> wanted =
                Arrays.stream(accepted.split(", ")).map(Locale::forLanguageTag).toList();

        assertThat(Language.bestOf(wanted)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh-TW", "en"})
    void a_tag_of_the_list_is_found(String tag) {
        assertThat(Language.find(tag)).map(Language::getTag).hasValue(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zh", "EN", "zh_CN", "fr", "en\"><script>"})
    void any_other_text_is_no_language(String tag) {
        assertThat(Language.find(tag)).isEmpty();
    }
}
