package dev.touchstone.documents.fact;

import static dev.touchstone.documents.Breakage.onlyRead;
import static dev.touchstone.documents.Breakage.told;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.documents.Breakage;
import dev.touchstone.documents.form.MalformedDocumentException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A customer's answer with one change each. */
class BrokenFactTest {

    private static final String GOOD = "{\"format\":\"touchstone-fact/1\",\"kind\":\"answer\","
            + "\"key\":{\"stream\":\"callbacks\",\"key\":\"c-1/q1\"},"
            + "\"circumstances\":{\"people\":{\"served-by\":[\"A103\"]},\"customer\":\"13800000000\","
            + "\"link\":\"https://crm.example/c/1\"},"
            + "\"form\":\"csat-sms\",\"question\":\"satisfaction\",\"response\":\"c-1\",\"state\":\"answered\","
            + "\"received\":\"2026-10-08T01:02:03Z\",\"scale\":[1,2,3,4,5],\"value\":4,\"comment\":\"谢谢\"}";

    static Stream<Breakage> breakages() {
        return Stream.of(
                told("\"kind\":\"answer\"", "\"kind\":\"reply\"", "/kind", "one of ticket, call, chat"),
                told("\"value\":4", "\"value\":4.0001", "/value", "at most 3 decimals"),
                told("\"stream\":\"callbacks\"", "\"stream\":\"Call backs\"", "/key/stream", "a stream such as"),
                told("2026-10-08T01:02:03Z", "2026-10-08 09:02", "/received", "an instant with its offset"),
                told("\"served-by\":", "\"server\":", "/circumstances/people/server", "one of opener"),
                told("[\"A103\"]", "[]", "/circumstances/people/served-by", "at least 1"),
                told("https://", "file:///", "/circumstances/link", "begins with http"),
                onlyRead("\"value\":4", "\"value\":6", "", "6 is not on the scale 1/2/3/4/5"),
                onlyRead("\"state\":\"answered\"", "\"state\":\"refused\"", "", "state REFUSED has no value"),
                onlyRead("2026-10-08T", "2026-13-08T", "/received", "an instant"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void isRefusedWithPlaceAndRemedy(Breakage breakage) {
        breakage.check(FactDocument.FORMAT, GOOD);
    }

    @Test
    void noProblemRepeatsWhatMayIdentifyAPerson() {
        String broken = GOOD.replace("\"13800000000\"", "13800000000").replace("\"谢谢\"", "[\"张三家\"]");
        assertThatThrownBy(() -> FactDocument.read(broken))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/circumstances/customer")
                .hasMessageContaining("***")
                .message()
                .doesNotContain("13800000000")
                .doesNotContain("张三");
    }
}
