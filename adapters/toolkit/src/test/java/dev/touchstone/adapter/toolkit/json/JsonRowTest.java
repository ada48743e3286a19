package dev.touchstone.adapter.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a field gives, and what is said about one that cannot be read. */
class JsonRowTest {

    private static final TimeForm SHANGHAI = TimeForm.local("yyyy-MM-dd HH:mm:ss", ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {"{'id':7};7", "{'id':'7'};7", "{'id':1e3};1000", "{'id':'客户 张'};客户 张"})
    void textMayBeWrittenAsANumber(String json, String text) throws UnreadableFieldException {
        assertThat(row(json).getText("id")).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} has no such field")
    @ValueSource(strings = {"{}", "{'a':null}", "{'a':{}}", "{'a':{'b':null}}", "{'a':{'b':''}}", "{'a':{'b':' '}}"})
    void missingNullAndBlankAreNotProvided(String json) throws UnreadableFieldException {
        assertThat(row(json).findText("a.b")).isEmpty();
        assertThat(row(json).findInstant("a.b", TimeForm.iso())).isEmpty();
        assertThat(row(json).findWhole("a.b")).isEmpty();
    }

    @Test
    void pathLeadsThroughObjectsAndLists() throws UnreadableFieldException {
        JsonRow row = row("{'a':{'b':[{'c':'first'},{'c':'second'}]},'tags':['x',2,null,'']}");

        assertThat(row.getText("a.b.1.c")).isEqualTo("second");
        assertThat(row.findText("a.b.2.c")).isEmpty();
        assertThat(row.listRows("a.b")).extracting(each -> each.getText("c")).containsExactly("first", "second");
        assertThat(row.listTexts("tags")).containsExactly("x", "2");
        assertThat(row.listRows("nothing")).isEmpty();
        assertThat(row.findRow("a").orElseThrow().getText("b.0.c")).isEqualTo("first");
    }

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "iso, 2026-11-20T08:00:00Z, 2026-11-20T08:00:00Z",
        "iso, 2026-11-20T16:00:00.250+08:00, 2026-11-20T08:00:00.250Z",
        "local, 2026-11-20 16:00:00, 2026-11-20T08:00:00Z",
        "seconds, 1795161600, 2026-11-20T08:00:00Z",
        "millis, 1795161600250, 2026-11-20T08:00:00.250Z"
    })
    void instantIsReadInItsDeclaredForm(String form, String text, Instant instant) throws UnreadableFieldException {
        assertThat(row("{'at':'" + text + "'}").getInstant("at", form(form))).isEqualTo(instant);
    }

    @ParameterizedTest(name = "{1} is not set")
    @CsvSource({"iso, 1970-01-01T00:00:00Z", "local, 1970-01-01 00:00:00", "seconds, 0", "millis, 0"})
    void beginningOfTheComputersTimeIsNotSet(String form, String text) throws UnreadableFieldException {
        assertThat(row("{'at':'" + text + "'}").findInstant("at", form(form))).isEmpty();
    }

    @ParameterizedTest(name = "{1} is refused")
    @CsvSource({
        "iso, 2026-11-20T08:00:00",
        "iso, yesterday",
        "local, 2026-11-20T16:00:00",
        "local, 2026-02-30 16:00:00",
        "seconds, 1795161600250",
        "millis, 1795161600",
        "seconds, soon"
    })
    void otherFormIsRefusedWithPlaceValueAndRemedy(String form, String text) {
        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(() -> row("{'stats':{'at':'" + text + "'}}").findInstant("stats.at", form(form)))
                .satisfies(unreadable -> {
                    assertThat(unreadable.path()).isEqualTo("stats.at");
                    assertThat(unreadable.value()).isEqualTo(text);
                    assertThat(unreadable.reason().en())
                            .startsWith("Not a time of the form " + form(form))
                            .contains("Mend it at the source");
                });
    }

    @Test
    void messageNamesTheFieldAndKeepsTheValueBack() {
        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(() -> row("{'opened':'张三 13800000000'}").getInstant("opened", TimeForm.iso()))
                .withMessageContaining("opened")
                .withMessageNotContaining("张三");
    }

    @Test
    void numbersMayBeTexts() throws UnreadableFieldException {
        JsonRow row = row("{'a':3,'b':'3','c':' 2.50 ','d':4.0,'e':true}");

        assertThat(row.getWhole("a")).isEqualTo(3);
        assertThat(row.getWhole("b")).isEqualTo(3);
        assertThat(row.getWhole("d")).isEqualTo(4);
        assertThat(row.findDecimal("c")).contains(new BigDecimal("2.50"));
        assertThat(row.findTruth("e")).contains(true);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "getText;list;This should be a text",
                "getText;missing;A value is needed here",
                "getWhole;half;This should be a whole number",
                "getWhole;word;This should be a whole number",
                "findDecimal;word;This should be a number",
                "findTruth;word;This should be true or false",
                "listRows;word;This should be a list",
                "listRows;list;This should be an object",
                "findRow;word;This should be an object"
            })
    void anotherShapeIsNamed(String method, String field, String sentence) {
        JsonRow row = row("{'list':[1],'half':0.5,'word':'x'}");

        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(() -> read(row, method, field))
                .satisfies(unreadable -> {
                    assertThat(unreadable.path()).startsWith(field);
                    assertThat(unreadable.reason().en()).startsWith(sentence).contains("Maybe");
                    assertThat(unreadable.reason().zhCn()).contains("可能");
                });
    }

    @Test
    void fieldInsideARowIsNamedFromTheWholeRecord() {
        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(
                        () -> row("{'a':[{},{'b':[]}]}").listRows("a").get(1).getText("b"))
                .satisfies(unreadable -> assertThat(unreadable.path()).isEqualTo("a.1.b"));
    }

    @Test
    void pathThatLeadsThroughATextSaysWhere() {
        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(() -> row("{'a':{'b':'text'}}").findText("a.b.c"))
                .satisfies(unreadable -> assertThat(unreadable.path()).isEqualTo("a.b"));
    }

    private static void read(JsonRow row, String method, String field) throws UnreadableFieldException {
        switch (method) {
            case "getText" -> row.getText(field);
            case "getWhole" -> row.getWhole(field);
            case "findDecimal" -> row.findDecimal(field);
            case "findTruth" -> row.findTruth(field);
            case "listRows" -> row.listRows(field);
            default -> row.findRow(field);
        }
    }

    private static TimeForm form(String name) {
        return switch (name) {
            case "iso" -> TimeForm.iso();
            case "seconds" -> TimeForm.seconds();
            case "millis" -> TimeForm.millis();
            default -> SHANGHAI;
        };
    }

    private static JsonRow row(String json) {
        JsonObject object =
                Json.createReader(new StringReader(json.replace('\'', '"'))).readObject();
        return JsonRow.of(object);
    }
}
