package dev.touchstone.adapter.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type freely, in the forms that facts take. */
class FreeTextTest {

    @ParameterizedTest
    @CsvSource({
        "Phone, phone",
        "E-Mail, e-mail",
        "Live Chat (web), live-chat-web",
        "电话, unknown",
        "24h line, unknown",
        "' ', unknown",
        "a channel whose name is longer than any code may be, a-channel-whose-name-is-longer-t",
        "a channel whose name is too long by far, a-channel-whose-name-is-too-long"
    })
    void aChannelIsNamedByItsValue(String name, String code) {
        assertThat(FreeText.channel(name).code()).isEqualTo(code);
    }

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(FreeText.attribute("长".repeat(1000))).isEqualTo("长".repeat(1000));
    }

    @Test
    void aLongTextEndsBetweenTwoCharacters() {
        assertThat(FreeText.attribute("a" + "💰".repeat(600))).isEqualTo("a" + "💰".repeat(499));
        assertThat(FreeText.attribute("💰".repeat(600))).isEqualTo("💰".repeat(500));
    }
}
