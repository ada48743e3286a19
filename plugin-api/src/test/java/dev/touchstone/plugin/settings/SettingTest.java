package dev.touchstone.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private static final LocalizedText WORDS = LocalizedText.same("x");

    @ParameterizedTest
    @ValueSource(strings = {"", "Path", "1st", "page_size", "page size", "-a"})
    void keysAreLowerCaseWords(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.required(key, SettingKind.TEXT, WORDS, WORDS))
                .withMessageContaining("\"" + key + "\"");
    }

    @Test
    void aSecretHasNoDefault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.optional("token", SettingKind.SECRET, WORDS, WORDS, "guess"))
                .withMessage("Setting token is a secret: it cannot have a default");
        assertThat(Setting.optional("token", SettingKind.SECRET, WORDS, WORDS, null)
                        .secret())
                .isTrue();
    }

    @Test
    void choicesBelongToAChoiceAndToNothingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.required("colour", SettingKind.CHOICE, WORDS, WORDS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setting(
                        "colour",
                        SettingKind.TEXT,
                        WORDS,
                        WORDS,
                        true,
                        null,
                        List.of(new Setting.Choice("red", WORDS))));
    }

    @Test
    void aSecretPrintsAsThreeStars() {
        assertThat(new Secret(() -> "hush")).hasToString("***");
    }
}
