package dev.touchstone.adapter.zendesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.settings.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for to connect, and what is said when it does not fit. */
class ZendeskSettingsTest {

    @Test
    void anAddressAndATokenAreEnough() throws Exception {
        ZendeskSettings settings = settings(Map.of());

        assertThat(settings.address()).isEqualTo("https://example.zendesk.com");
        assertThat(settings.readsRatings()).isTrue();
        assertThat(settings.changeable()).isEqualTo(Duration.ofDays(28));
        assertThat(settings.basis()).isEqualTo(ResponseBasis.CALENDAR);
        assertThat(settings.pageSize()).isEqualTo(1000);
    }

    @Test
    void anApiTokenBelongsToAnAccountAndAnOauthTokenToNone() throws Exception {
        assertThat(settings(Map.of("account", "reader@example.com")).authorization())
                .isEqualTo("Basic cmVhZGVyQGV4YW1wbGUuY29tL3Rva2VuOm1hZGUtdXA=");
        assertThat(settings(Map.of()).authorization()).isEqualTo("Bearer made-up");
        assertThat(settings(Map.of()).toString()).doesNotContain("made-up");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rating-days      | 0        | between 1 and 365
            rating-days      | 366      | between 1 and 365
            timeout-seconds  | 0        | between 1 and 600
            page-size        | 1001     | between 1 and 1000
            allowed-networks | intranet | no range
            """)
    void whatDoesNotFitIsNamed(String key, String value, String said) {
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> settings(Map.of(key, value)))
                .withMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource({"address,https://other.zendesk.com", "response-hours,business", "complaint-tag,complaint"})
    void whateverChangesWhatIsReadStartsAnew(String key, String value) throws Exception {
        assertThat(settings(Map.of(key, value)).fingerprint())
                .isNotEqualTo(settings(Map.of()).fingerprint());
    }

    @ParameterizedTest
    @CsvSource({"page-size,10", "rating-days,5", "timeout-seconds,9", "account,reader@example.com", "ratings,false"})
    void howItIsReadDoesNotStartAnew(String key, String value) throws Exception {
        assertThat(settings(Map.of(key, value)).fingerprint())
                .isEqualTo(settings(Map.of()).fingerprint());
    }

    @Test
    void ratingsCanBeLeftOut() throws Exception {
        assertThat(settings(Map.of("ratings", "false")).readsRatings()).isFalse();
    }

    private static ZendeskSettings settings(Map<String, String> others) throws Exception {
        Map<String, String> given = new HashMap<>(Map.of("address", "https://example.zendesk.com/"));
        given.putAll(others);
        return ZendeskSettings.of(
                Settings.of(new ZendeskAdapter().describe().settings(), given, Map.of("token", () -> "made-up")));
    }
}
