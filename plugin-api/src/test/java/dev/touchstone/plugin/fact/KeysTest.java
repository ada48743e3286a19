package dev.touchstone.plugin.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Calls", "1calls", "calls_2", "-calls", "来电"})
    void streamsAreLowerCaseWords(String stream) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactKey(stream, "1"))
                .withMessageContaining("\"" + stream + "\"");
    }

    @Test
    void aStreamHasAtMost64CharactersAndAKey512() {
        assertThatCode(() -> new FactKey("s".repeat(64), "k".repeat(512))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new FactKey("s".repeat(65), "k"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactKey("s", "k".repeat(513)))
                .withMessageEndingWith("513 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a\nb", "a\u0000b"})
    void aKeyIsNeitherBlankNorUnprintable(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FactKey("calls", key));
    }

    @Test
    void aFactIsNamedByConnectionStreamAndKeyAndSortedByThem() {
        FactId id = new FactId("north", new FactKey("calls", "C1"));

        assertThat(id).hasToString("north/calls/C1");
        assertThat(id.stream()).isEqualTo("calls");
        assertThat(id)
                .isLessThan(new FactId("south", new FactKey("calls", "C1")))
                .isLessThan(new FactId("north", new FactKey("chats", "A1")))
                .isLessThan(new FactId("north", new FactKey("calls", "C2")));
        assertThatIllegalArgumentException().isThrownBy(() -> new FactId(" ", new FactKey("calls", "C1")));
    }

    @Test
    void peopleTeamsAndCustomersAreNotBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgentRef(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new TeamRef(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new CustomerRef(" "));
    }

    @Test
    void aCustomerIsNeverPrintedAndHasANormalForm() {
        CustomerRef customer = new CustomerRef(" Anna@Example.COM ");

        assertThat(customer).hasToString("CustomerRef[***]");
        assertThat(customer.normalized()).isEqualTo(new CustomerRef("anna@example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Phone", "call centre", "电话", "a234567890123456789012345678901234"})
    void aChannelIsALowerCaseWordOfAtMost32(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Channel(code))
                .withMessageContaining("\"" + code + "\"");
    }
}
