package dev.touchstone.adapter.redmine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for to connect, and what is said when it does not fit. */
class RedmineSettingsTest {

    @Test
    void addressAndKeyAreEnough() throws Exception {
        RedmineSettings settings = settings(Map.of());

        assertThat(settings.address()).isEqualTo("https://redmine.example.org/rm");
        assertThat(settings.project()).isNull();
        assertThat(settings.authorIsCustomer()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"New,NEW", "新建,NEW", "新建立,NEW", "反馈,PENDING", "Resolved,SOLVED", "已解决,SOLVED", "已解決,SOLVED"})
    void theStatusesOfANewRedmineAreKnown(String name, TicketStatus status) throws Exception {
        assertThat(settings(Map.of()).words().find(name)).contains(status);
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
                .isThrownBy(() -> settings(Map.of(key, value)))
                .withMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource({"project,support", "author,agent", "statuses,done=SOLVED", "rating-field,CSAT", "complaint-value,yes"})
    void whateverChangesWhatIsReadStartsAnew(String key, String value) throws Exception {
        assertThat(settings(Map.of(key, value)).fingerprint())
                .isNotEqualTo(settings(Map.of()).fingerprint());
    }

    @ParameterizedTest
    @CsvSource({"page-size,10", "lag-seconds,5", "timeout-seconds,9"})
    void howItIsReadDoesNotStartAnew(String key, String value) throws Exception {
        assertThat(settings(Map.of(key, value)).fingerprint())
                .isEqualTo(settings(Map.of()).fingerprint());
    }

    private static RedmineSettings settings(Map<String, String> given)
            throws BadSettingsException, InvalidSettingsException {
        Map<String, String> all = new HashMap<>(given);
        all.put("address", "https://redmine.example.org/rm/");
        return RedmineSettings.of(
                Settings.of(RedmineSettings.describe(), all, Map.of("api-key", () -> "a-key-made-up")));
    }
}
