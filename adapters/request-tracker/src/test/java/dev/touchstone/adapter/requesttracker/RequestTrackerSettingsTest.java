package dev.touchstone.adapter.requesttracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for to connect, and what is said when it does not fit. */
class RequestTrackerSettingsTest {

    private static final Map<String, Supplier<String>> TOKEN = Map.of("token", () -> "1-14-made-up");

    @Test
    void aTokenIsEnough() throws Exception {
        RequestTrackerSettings settings = settings(Map.of(), TOKEN);

        assertThat(settings.authorization()).isEqualTo("token 1-14-made-up");
        assertThat(settings.address()).isEqualTo("https://rt.example.org/rt");
        assertThat(settings.queues()).isEmpty();
    }

    @Test
    void anAccountNeedsItsPassword() throws Exception {
        assertThat(settings(Map.of("account", "reader"), Map.of("password", () -> "päss"))
                        .authorization())
                .isEqualTo("Basic cmVhZGVyOnDDpHNz");
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> settings(Map.of("account", "reader"), TOKEN))
                .withMessageContaining("password: A token is needed, or an account with its password");
    }

    @Test
    void nothingToSignInWithIsNamed() {
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> settings(Map.of(), Map.of()))
                .withMessageContaining("token: A token is needed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            statuses         | waiting=LATER | names no state
            rating-highest   | 1             | between 2 and 100
            page-size        | 101           | between 1 and 100
            allowed-networks | intranet      | no range
            """)
    void whatDoesNotFitIsNamed(String key, String value, String said) {
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> settings(Map.of(key, value), TOKEN))
                .withMessageContaining(said);
    }

    @Test
    void queuesStandBetweenCommas() throws Exception {
        assertThat(settings(Map.of("queues", " 售后 ， Support-ES,"), TOKEN).queues())
                .containsExactly("售后", "Support-ES");
    }

    @ParameterizedTest
    @CsvSource({"queues,General", "statuses,done=SOLVED", "rating-field,CSAT", "rating-highest,10", "complaint-value,1"
    })
    void whateverChangesWhatIsReadStartsAnew(String key, String value) throws Exception {
        assertThat(settings(Map.of(key, value), TOKEN).fingerprint())
                .isNotEqualTo(settings(Map.of(), TOKEN).fingerprint());
    }

    @ParameterizedTest
    @CsvSource({"page-size,10", "lag-seconds,5", "timeout-seconds,9"})
    void howItIsReadDoesNotStartAnew(String key, String value) throws Exception {
        assertThat(settings(Map.of(key, value), TOKEN).fingerprint())
                .isEqualTo(settings(Map.of(), TOKEN).fingerprint());
    }

    private static RequestTrackerSettings settings(Map<String, String> given, Map<String, Supplier<String>> secrets)
            throws BadSettingsException, InvalidSettingsException {
        Map<String, String> all = new HashMap<>(given);
        all.put("address", "https://rt.example.org/rt/");
        return RequestTrackerSettings.of(Settings.of(RequestTrackerSettings.describe(), all, secrets));
    }
}
