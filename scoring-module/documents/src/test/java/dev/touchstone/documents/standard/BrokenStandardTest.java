package dev.touchstone.documents.standard;

import static dev.touchstone.documents.Breakage.onlyRead;
import static dev.touchstone.documents.Breakage.told;

import dev.touchstone.documents.Breakage;
import dev.touchstone.documents.ready.ReadyStandards;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The monthly standard of agents with one change each. */
class BrokenStandardTest {

    private static final String LINE = "/dimensions/0/indicators/0";
    private static final String GOOD =
            StandardDocument.write(ReadyStandards.get("agent-monthly").standard());

    static Stream<Breakage> breakages() {
        return Stream.of(
                told("\"weight\":20,", "", LINE + "/weight", "is missing"),
                told("\"weight\":20,", "\"weight\":\"20\",", LINE + "/weight", "must be a number from 0 up to 100"),
                told("\"weight\":20,", "\"weight\":120,", LINE + "/weight", "up to 100"),
                told("\"weight\":20,", "\"weight\":20.0005,", LINE + "/weight", "at most 3 decimals"),
                told("\"weight\":20,", "\"weight\":null,", LINE + "/weight", "must be a number"),
                told("\"weight\":20,", "\"weight\":20,\"wieght\":20,", LINE + "/wieght", "known are key, name, note"),
                told("\"quantitative\"", "\"counted\"", LINE + "/nature", "one of quantitative, qualitative"),
                told(
                        "\"first-response-time\"",
                        "\"first\"",
                        LINE + "/measure/kind",
                        "one of first-response-time, wait"),
                told("\"kind\":\"first-response-time\",", "", LINE + "/measure/kind", "is missing"),
                told("{\"kind\":\"mean\"}", "\"mean\"", LINE + "/measure/summary", "must be an object"),
                told(
                        "{\"kind\":\"mean\"}",
                        "{\"kind\":\"percentile\",\"percent\":100}",
                        LINE + "/measure/summary/percent",
                        "from 1 up to 99"),
                told("[\"call\",\"chat\"]", "[\"call\",\"call\"]", LINE + "/selection/filter/kinds/1", "listed twice"),
                told("[\"call\",\"chat\"]", "\"call\"", LINE + "/selection/filter/kinds", "must be a list"),
                told("\"step\":10,", "\"step\":0,", LINE + "/rule/step", "above 0"),
                told(
                        "\"inclusive\":false",
                        "\"inclusive\":0",
                        LINE + "/rule/cutOff/inclusive",
                        "must be true or false"),
                told("\"minimumSample\":10", "\"minimumSample\":2.5", LINE + "/minimumSample", "a whole number from 1"),
                told("\"zh-TW\":\"首次回應時間\",", "", LINE + "/name/zh-TW", "is missing"),
                told("\"2026-01-01\"", "\"1.1.2026\"", "/version/from", "a day such as \"2026-10-01\""),
                told("\"subjects\":[\"agent\"", "\"subjects\":[\"agents\"", "/subjects/0", "one of agent, team"),
                told("\"places\":2", "\"places\":5", "/conventions/rounding/places", "up to 4"),
                told("\"vetoes\":[\"fraud\"]", "\"vetoes\":\"fraud\"", "/vetoes", "must be a list"),
                onlyRead("\"2026-01-01\"", "\"2026-02-30\"", "/version/from", "a day such as"),
                onlyRead("\"2026-01-01\"", "\"2026-01-01\",\"until\":\"2026-01-01\"", "/version", "in force on no day"),
                onlyRead("\"limit\":60,", "\"limit\":20,", LINE + "/rule", "leaves no points on target"),
                onlyRead(
                        "\"key\":\"attitude\"",
                        "\"key\":\"efficiency\"",
                        "",
                        "Two dimensions share the key efficiency"),
                onlyRead("\"from\":80,", "\"from\":95,", "/grades", "not below the grade before it"),
                onlyRead("\"key\":\"first-response\"", "\"key\":\"　\"", LINE + "/key", "not blank"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void isRefusedWithPlaceAndRemedy(Breakage breakage) {
        breakage.check(StandardDocument.FORMAT, GOOD);
    }
}
