package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C1 to C4: what an adapter says about itself, and what it does with settings. */
abstract class SettingsRules extends RuleGroup {

    private static final Pattern SOUNDS_SECRET =
            Pattern.compile(".*(password|passwd|secret|token|api-?key|credential|private-?key).*");

    @Test
    @Proves(Rule.C1)
    @DisplayName("C1: constructor and description do no I/O")
    void constructorAndDescriptionDoNoIo() {
        AdapterDescriptor warm = fixture().newAdapter().describe();

        assertThat(IoWatch.listIoOf(() -> fixture().newAdapter().describe())).isEmpty();
        assertThat(fixture().newAdapter().describe()).isEqualTo(warm);
    }

    @Test
    @Proves(Rule.C1)
    @DisplayName("C1: the adapter is found at run time and compiled for this API")
    void isFoundAtRunTime() {
        Class<?> type = fixture().newAdapter().getClass();

        assertThat(ServiceLoader.load(CrmAdapter.class).stream().map(ServiceLoader.Provider::type))
                .as("adapters found with ServiceLoader")
                .contains(type.asSubclass(CrmAdapter.class));
        assertThat(ApiVersion.CURRENT.serves(describe().api())).isTrue();
    }

    @Test
    @Proves(Rule.C2)
    @DisplayName("C2: what sounds like a secret is marked as one")
    void secretsAreMarked() {
        assertThat(describe().settings())
                .filteredOn(setting -> SOUNDS_SECRET.matcher(setting.key()).matches())
                .allMatch(Setting::secret, "is of kind SECRET");
    }

    @Test
    @Proves(Rule.C2)
    @DisplayName("C2: the manual's table names every setting")
    void manualNamesEverySetting() throws IOException {
        String manual = Files.readString(fixture().readme());

        assertThat(describe().settings())
                .allSatisfy(setting -> assertThat(manual)
                        .as("settings table of %s", fixture().readme())
                        .contains("| `" + setting.key() + "` |"));
    }

    @Test
    @Proves(Rule.C3)
    @DisplayName("C3: an unknown key is named")
    void unknownKeyIsNamed() {
        try (TestSource source = fixture().filledSource()) {
            Map<String, String> given = new HashMap<>(source.settings(10));
            given.put("no-such-setting", "x");

            assertThatExceptionOfType(InvalidSettingsException.class)
                    .isThrownBy(() -> Settings.of(describe().settings(), given, source.secrets()))
                    .satisfies(wrong -> assertThat(wrong.problems())
                            .extracting(Problem::key)
                            .containsExactly("no-such-setting"));
        }
    }

    @Test
    @Proves(Rule.C3)
    @DisplayName("C3: every missing key is named")
    void everyMissingKeyIsNamed() throws InvalidSettingsException {
        var required = describe().settings().stream()
                .filter(setting -> setting.required() && setting.findDefault().isEmpty())
                .map(Setting::key)
                .collect(Collectors.toList());
        if (required.isEmpty()) {
            assertThat(Settings.of(describe().settings(), Map.of(), Map.of())).isNotNull();
            return;
        }
        assertThatExceptionOfType(InvalidSettingsException.class)
                .isThrownBy(() -> Settings.of(describe().settings(), Map.of(), Map.of()))
                .satisfies(wrong ->
                        assertThat(wrong.problems()).extracting(Problem::key).containsExactlyElementsOf(required));
    }

    @Test
    @Proves(Rule.C4)
    @DisplayName("C4: bad credentials are denied access and asked about once, and the secret is not told")
    void badCredentialsAreNotTriedAgain() {
        LockedSource locked = fixture().lockedSource();
        try (TestSource source = locked.source()) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Host.readAll(fixture().newAdapter(), source, 10))
                    .satisfies(denied -> assertThat(source.secrets().values().stream()
                                    .map(Supplier::get)
                                    .filter(denied.toString()::contains))
                            .as("secrets told by the exception")
                            .isEmpty());
            assertThat(locked.requests().getAsInt()).as("requests made").isEqualTo(1);
        }
    }

    private AdapterDescriptor describe() {
        return fixture().newAdapter().describe();
    }
}
