package dev.touchstone.adapter.csv.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.touchstone.adapter.csv.CsvAdapter;
import dev.touchstone.plugin.BadSettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published form of a mapping and its reader agree. */
class MappingSchemaTest {

    private static final String SCHEMA = new CsvAdapter().findSchema("mapping").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/dev/touchstone/adapter/csv/examples/pwc-calls.json",
                "src/main/resources/dev/touchstone/adapter/csv/examples/uci-incidents.json",
                "src/test/resources/all-fields/mapping.json"
            })
    void documentsSatisfyBoth(String file) throws IOException {
        String document = Files.readString(Path.of(file));

        assertThat(listFaults(document)).isEmpty();
        assertThatCode(() -> MappingDocument.read(document)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{1} instead of {0} is refused")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "touchstone-file-mapping/1 ~ touchstone-file-mapping/2",
                "\"kind\": \"CALL\" ~ \"kind\": \"CAL\"",
                "\"started\" ~ \"start\"",
                "\"key\": \"Call Id\" ~ \"keys\": \"Call Id\"",
                "\"from\": 1, ~",
                "\"unit\": \"SECONDS\" ~ \"unit\": \"FORTNIGHTS\"",
                "\"present\": true ~ \"present\": \"yes\"",
                "\"column\": \"Call Id\", \"stream\": \"calls\" ~ \"column\": \"Call Id\""
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String part, String instead) throws IOException {
        String good =
                Files.readString(Path.of("src/main/resources/dev/touchstone/adapter/csv/examples/pwc-calls.json"));
        String broken = good.replace(part, instead == null ? "" : instead);

        assertThat(listFaults(broken)).isNotEmpty();
        assertThatExceptionOfType(BadSettingsException.class).isThrownBy(() -> MappingDocument.read(broken));
    }

    @Test
    void everyFieldHasItsNameInThreeLanguages() {
        assertThat(SCHEMA)
                .contains("\"x-title\":{", "\"zh-CN\":\"等待时长\"", "\"zh-TW\":\"等待時長\"", "\"en\":\"Waited\"")
                .contains("\"x-choices\":[\"ANSWERED\",\"ABANDONED\",\"BOT_ONLY\"]");
    }

    @Test
    void aHostCanProposeByUsualNamesAndWords() {
        assertThat(SCHEMA)
                .contains("\"x-short\":\"column\"", "\"x-instead\":[\"constant\",\"columns\"]")
                .containsPattern("\"started\":\\{[^}]*\\{[^}]*}[^}]*\"x-aliases\":\\[\"start\"")
                .contains("\"BOT_ONLY\":{\"zh-CN\":\"只有机器人接待\"")
                .contains("\"ABANDONED\":[\"n\",\"no\",\"abandoned\"");
    }

    @Test
    void aChoiceIsCalledByItsMeaningInItsField() {
        assertThat(SCHEMA).contains("\"ANSWERED\":{\"zh-CN\":\"已接通\"").contains("\"ANSWERED\":{\"zh-CN\":\"已答复\"");
    }

    @Test
    void otherSettingsHaveNoForm() {
        assertThat(new CsvAdapter().findSchema("path")).isEmpty();
    }

    private static List<String> listFaults(String document) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SCHEMA)
                .validate(document, InputFormat.JSON)
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
