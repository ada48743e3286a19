package dev.touchstone.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final LocalizedText WORDS = LocalizedText.same("x");
    private static final List<Setting> DESCRIBED = List.of(
            Setting.required("address", SettingKind.ADDRESS, WORDS, WORDS),
            Setting.required("token", SettingKind.SECRET, WORDS, WORDS),
            Setting.optional("page-size", SettingKind.NUMBER, WORDS, WORDS, "100"),
            Setting.optional("note", SettingKind.TEXT, WORDS, WORDS, null));
    private static final Map<String, Supplier<String>> TOKEN = Map.of("token", () -> "hush");

    @Test
    void areStrippedAndTheirGapsFilledWithDefaults() throws InvalidSettingsException {
        Settings settings = Settings.of(DESCRIBED, Map.of("address", " https://crm.example ", "note", " "), TOKEN);

        assertThat(settings.get("address")).isEqualTo("https://crm.example");
        assertThat(settings.get("page-size")).isEqualTo("100");
        assertThat(settings.find("note")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> settings.get("note"))
                .withMessage("Setting note was not given and has no default");
    }

    @Test
    void lookASecretUpAtEveryUseAndNeverPrintIt() throws InvalidSettingsException {
        AtomicReference<String> vault = new AtomicReference<>("old");
        Settings settings =
                Settings.of(DESCRIBED, Map.of("address", "https://crm.example"), Map.of("token", vault::get));
        vault.set("new");

        assertThat(settings.findSecret("token").orElseThrow().reveal()).isEqualTo("new");
        assertThat(settings.find("token")).isEmpty();
        assertThat(settings.toString()).contains("***", "https://crm.example").doesNotContain("new", "old");
    }

    @Test
    void tellEveryProblemAtOnceInTheOrderOfTheForm() {
        assertThatExceptionOfType(InvalidSettingsException.class)
                .isThrownBy(() -> Settings.of(DESCRIBED, Map.of("page-size", "many", "pagesize", "5"), Map.of()))
                .withMessage("address: This is needed: fill it in; token: This is needed: fill it in; "
                        + "page-size: \"many\" is not a whole number; "
                        + "pagesize: There is no such setting. Maybe page-size")
                .satisfies(wrong -> assertThat(wrong.problems()).hasSize(4));
    }

    @Test
    void nameASecretThatNobodyAskedForWithoutItsValue() {
        assertThatExceptionOfType(InvalidSettingsException.class)
                .isThrownBy(() -> Settings.of(
                        DESCRIBED,
                        Map.of("address", "https://crm.example"),
                        Map.of("token", () -> "hush", "tokn", () -> "hush")))
                .withMessage("tokn: There is no such setting. Maybe token");
    }

    @ParameterizedTest(name = "{0} {1} is fine: {2}")
    @CsvSource({
        "NUMBER, 0, true",
        "NUMBER, -5, true",
        "NUMBER, 999999999999999999, true",
        "NUMBER, 1000000000000000000, false",
        "NUMBER, 1.5, false",
        "NUMBER, 1e3, false",
        "SWITCH, true, true",
        "SWITCH, yes, false",
        "CHOICE, red, true",
        "CHOICE, Red, false",
        "ADDRESS, https://crm.example/a?b=c, true",
        "ADDRESS, http://localhost:8080, true",
        "ADDRESS, ftp://crm.example, false",
        "ADDRESS, crm.example, false",
        "ADDRESS, https://, false",
        "ADDRESS, https://a b, false",
        "ZONE, Asia/Shanghai, true",
        "ZONE, +08:00, true",
        "ZONE, China, false",
        "TEXT, anything, true",
        "PATH, /any/where, true",
        "DOCUMENT, {}, true"
    })
    void areCheckedByTheirKind(SettingKind kind, String value, boolean fine) {
        List<Setting.Choice> choices =
                kind == SettingKind.CHOICE ? List.of(new Setting.Choice("red", WORDS)) : List.of();
        Setting setting = new Setting("it", kind, WORDS, WORDS, true, null, choices);

        assertThat(SettingsCheck.listProblems(List.of(setting), Map.of("it", value), Set.of())
                        .isEmpty())
                .isEqualTo(fine);
    }
}
