package dev.touchstone.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTest {

    private static final LocalizedText WORDS = LocalizedText.same("x");

    @ParameterizedTest(name = "a host of {0} runs an adapter for {1}: {2}")
    @CsvSource({"1.2, 1.2, true", "1.2, 1.1, true", "1.2, 1.3, false", "2.0, 1.9, false", "1.9, 2.0, false"})
    void aHostRunsAdaptersThatNeedNoNewerVersion(String host, String adapter, boolean serves) {
        assertThat(version(host).serves(version(adapter))).isEqualTo(serves);
        assertThat(version(host)).hasToString(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CSV", "my adapter", "-csv", "7zip"})
    void anAdapterIdIsALowerCaseWord(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> descriptor(id, List.of()))
                .withMessageContaining("\"" + id + "\"");
    }

    @Test
    void anAdapterDescribesASettingOnce() {
        Setting path = Setting.required("path", SettingKind.PATH, WORDS, WORDS);

        assertThat(descriptor("csv", List.of(path)).settings()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> descriptor("csv", List.of(path, path)))
                .withMessage("Adapter csv describes a setting twice");
    }

    @Test
    void aStreamHasAtLeastOneKind() {
        assertThat(new StreamDescriptor("calls", WORDS, Set.of(FactKind.CALL), DeleteMode.NONE).kinds())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StreamDescriptor("calls", WORDS, Set.of(), DeleteMode.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StreamDescriptor("Calls", WORDS, Set.of(FactKind.CALL), DeleteMode.NONE));
    }

    @Test
    void aCheckPassesIfNoStreamHasAProblem() {
        StreamCheck good = new StreamCheck("calls", null, List.of(), List.of());
        StreamCheck bad = new StreamCheck("chats", WORDS, List.of(), List.of());

        assertThat(new CheckReport(List.of(good), null, null, List.of()).passed())
                .isTrue();
        assertThat(new CheckReport(List.of(good, bad), null, null, List.of()).passed())
                .isFalse();
    }

    @Test
    void badSettingsTellAllTheirProblemsInEveryLanguage() {
        BadSettingsException bad = new BadSettingsException(List.of(
                new Problem("path", new LocalizedText("没有", "沒有", "is not there")),
                new Problem("mapping", new LocalizedText("不对", "不對", "is wrong"))));

        assertThat(bad).hasMessage("path: is not there; mapping: is wrong");
        assertThat(bad.text().zhTw()).isEqualTo("path: 沒有; mapping: 不對");
        assertThat(bad.problems()).hasSize(2);
    }

    @Test
    void aRateLimitTellsUntilWhen() {
        Instant noon = Instant.parse("2026-11-01T12:00:00Z");

        assertThat(new RateLimitedException(noon).until()).isEqualTo(noon);
        assertThat(new RateLimitedException(noon)).hasMessageContaining("2026-11-01T12:00:00Z");
    }

    private static AdapterDescriptor descriptor(String id, List<Setting> settings) {
        return new AdapterDescriptor(id, WORDS, WORDS, ApiVersion.CURRENT, settings, Set.of());
    }

    private static ApiVersion version(String text) {
        String[] parts = text.split("[.]");
        return new ApiVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
