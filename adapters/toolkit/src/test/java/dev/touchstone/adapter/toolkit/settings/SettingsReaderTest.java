package dev.touchstone.adapter.toolkit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    private static final StatusWords USUAL = new StatusWords(Map.of("new", TicketStatus.NEW));

    @Test
    void whatNobodyGivesIsTheUsual() throws Exception {
        SettingsReader reader = reader(Map.of());

        assertThat(reader.lag()).isEqualTo(Duration.ofMinutes(1));
        assertThat(reader.timeout()).isEqualTo(Duration.ofMinutes(1));
        assertThat(reader.pageSize(100)).isEqualTo(100);
        assertThat(reader.statuses(USUAL).find("new")).contains(TicketStatus.NEW);
        assertThat(CustomFields.of(reader)).isEqualTo(new CustomFields(null, Scale.range(1, 5), null, null, "yes"));
        reader.end();
    }

    @Test
    void fieldsAreKnownByTheSettingThatNamesThem() throws Exception {
        CustomFields fields = CustomFields.of(
                reader(Map.of("rating-field", "CSAT", "channel-field", "Way", "complaint-field", "Way")));

        assertThat(fields.names()).containsExactly("CSAT", "Way");
        assertThat(fields.settingOf("CSAT")).isEqualTo("rating-field");
        assertThat(fields.settingOf("Way")).isEqualTo("channel-field");
    }

    @ParameterizedTest
    @CsvSource({
        "rating-field, CSAT",
        "rating-lowest, 0",
        "rating-highest, 10",
        "channel-field, Way",
        "complaint-field, Angry",
        "complaint-value, ja"
    })
    void whateverChangesWhatIsReadIsPrinted(String key, String value) throws Exception {
        assertThat(CustomFields.of(reader(Map.of(key, value))).print())
                .isNotEqualTo(CustomFields.of(reader(Map.of())).print());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            statuses        | waiting=LATER | names no state
            rating-lowest   | 100           | rating-lowest: must be between 0 and 99, not 100
            rating-highest  | 101           | rating-highest: must be between 2 and 100, not 101
            lag-seconds     | 3601          | lag-seconds: must be between 0 and 3600, not 3601
            timeout-seconds | 0             | timeout-seconds: must be between 1 and 600, not 0
            page-size       | 101           | page-size: must be between 1 and 100, not 101
            """)
    void whatDoesNotFitIsNamed(String key, String value, String said) throws Exception {
        SettingsReader reader = reader(Map.of(key, value));
        readAll(reader);

        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(reader::end)
                .withMessageContaining(said);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() throws Exception {
        SettingsReader reader = reader(Map.of("lag-seconds", "-1", "page-size", "0"));
        readAll(reader);
        reader.report("token", LocalizedText.same("is missing"));

        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(reader::end)
                .satisfies(bad -> assertThat(bad.problems())
                        .extracting(Problem::key)
                        .containsExactly("lag-seconds", "page-size", "token"));
    }

    private static void readAll(SettingsReader reader) {
        reader.statuses(USUAL);
        CustomFields.of(reader);
        reader.lag();
        reader.timeout();
        reader.pageSize(100);
    }

    private static SettingsReader reader(Map<String, String> given) throws InvalidSettingsException {
        LocalizedText words = LocalizedText.same("words");
        List<Setting> described = Stream.concat(
                        CustomFields.describe(words, "yes"),
                        Stream.of(
                                Setting.optional("statuses", SettingKind.TEXT, words, words, null),
                                Setting.optional("page-size", SettingKind.NUMBER, words, words, "100"),
                                SettingsReader.describeLag("the source"),
                                SettingsReader.describeTimeout()))
                .collect(Collectors.toList());
        return new SettingsReader(Settings.of(described, given, Map.of()));
    }
}
