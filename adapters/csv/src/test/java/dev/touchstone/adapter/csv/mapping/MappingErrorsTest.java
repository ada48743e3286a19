package dev.touchstone.adapter.csv.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mapping is read strictly: each problem names its place, the value and what would be right. */
class MappingErrorsTest {

    private static final String GOOD = """
            {"format": "touchstone-file-mapping/1", "streams": [
              {"stream": "calls", "kind": "CALL", "key": "Id", "header": 1, "fields":
                {"started": "Started", "outcome": {"constant": "ANSWERED"}}}]}
            """;

    @Test
    void aGoodOneIsRead() throws BadSettingsException {
        assertThat(MappingDocument.read(GOOD).streams())
                .extracting(StreamMapping::name)
                .containsExactly("calls");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "\"kind\": \"CALL\" ~ \"kind\": \"CAL\" ~ streams[0].kind: \"CAL\" is not one of the values. Maybe \"CALL\"",
                "\"kind\": \"CALL\" ~ \"kind\": 7 ~ streams[0].kind: 7 must be a string that is not blank",
                "\"kind\": \"CALL\", ~ ~ streams[0]: \"kind\" is missing",
                "\"kind\": ~ \"knd\": 1, \"kind\": ~ streams[0].knd: There is no member \"knd\". Maybe \"kind\"",
                "\"calls\" ~ \"My Calls\" ~ streams[0].stream: \"My Calls\" cannot name a stream",
                "\"header\": 1 ~ \"header\": 1.5 ~ streams[0].header: 1.5 must be a whole number from 0 to 1000",
                "\"header\": 1 ~ \"zone\": \"China\" ~ streams[0].zone: \"China\" is not a time zone such as Asia/Shanghai",
                "\"header\": 1 ~ \"label\": {\"en\": \"Calls\"} ~ streams[0].label: \"zh-CN\" is missing",
                "\"header\": 1 ~ \"files\": \"[\" ~ streams[0].files: \"[\" is not a pattern of file names",
                "\"header\": 1 ~ \"rows\": {\"take\": \"COUNT\"} ~ streams[0].rows.take: \"rows\" cannot use COUNT",
                "\"header\": 1 ~ \"where\": {} ~ streams[0].where: The condition is empty",
                "\"header\": 1 ~ \"where\": {\"column\": \"A\", \"equals\": \"x\"} ~ streams[0].where.equals: There is no member \"equals\"",
                "\"header\": 1 ~ \"scale\": {\"from\": 1, \"to\": 5} ~ streams[0].scale: There is no member \"scale\"",
                "\"started\": ~ \"start\": ~ streams[0].fields: \"started\" is missing",
                "\"started\": ~ \"start\": ~ streams[0].fields.start: There is no member \"start\". Maybe \"started\"",
                "\"Started\" ~ {} ~ streams[0].fields.started: Give exactly one of column, columns and constant",
                "\"Started\" ~ {\"column\": \"A\", \"constant\": \"b\"} ~ streams[0].fields.started: Give exactly one of",
                "\"Started\" ~ {\"column\": \"A\", \"patterns\": [\"yyyy-mm-dd\"]} ~ Maybe mm (minutes) should be MM (month)",
                "\"Started\" ~ {\"column\": \"A\", \"unit\": \"SECONDS\"} ~ streams[0].fields.started.unit: There is no member \"unit\"",
                "\"Started\" ~ {\"column\": \"A\", \"take\": \"FIRST\"} ~ \"take\" belongs to event logs: add \"rows\" to the stream",
                "\"Started\" ~ {\"column\": \"A\", \"take\": \"GREATEST\"} ~ GREATEST and LEAST need \"by\"",
                "\"Started\" ~ {\"take\": \"COUNT\"} ~ Only a number can be a count of rows; started is none",
                "{\"constant\": \"ANSWERED\"} ~ [] ~ streams[0].fields.outcome: [] must be an object",
                "\"streams\" ~ \"dates\": [\"never\"], \"streams\" ~ dates: \"never\" cannot be used as a date pattern",
                "mapping/1 ~ mapping/9 ~ format: Format \"touchstone-file-mapping/9\" is not known: use touchstone-file-mapping/1",
                "\"format\" ~ \"format\": 1, \"format\" ~ Not JSON at line 1, character 51, or a member given twice",
                "\"key\": \"Id\" ~ \"key\": [] ~ streams[0].key: The key needs at least one column",
                "\"format\" ~ format ~ mapping: Not JSON at line 1, character 3"
            })
    void aProblemSaysWhereAndWhat(String part, String instead, String sentence) {
        String broken = GOOD.replace(part, instead == null ? "" : instead);

        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> MappingDocument.read(broken))
                .withMessageContaining(sentence)
                .satisfies(bad ->
                        assertThat(bad.problems()).extracting(Problem::key).containsOnly("mapping"));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        String broken =
                GOOD.replace("\"header\": 1", "\"header\": -1, \"hedaer\": 2").replace("\"Id\"", "[]");

        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> MappingDocument.read(broken))
                .satisfies(bad -> assertThat(bad.problems()).hasSize(3));
    }

    @Test
    void streamsNeedDifferentNames() {
        String stream = GOOD.substring(GOOD.indexOf('[') + 1, GOOD.lastIndexOf(']'));

        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> MappingDocument.read(GOOD.replace(stream, stream + "," + stream)))
                .withMessageContaining("streams[1].stream: Stream name \"calls\" is used twice");
    }
}
