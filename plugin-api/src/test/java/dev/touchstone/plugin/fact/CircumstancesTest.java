package dev.touchstone.plugin.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CircumstancesTest {

    @Test
    void tellNothingUnlessTheyAreTold() {
        Circumstances none = Circumstances.none();

        assertThat(none.channel()).isEqualTo(Channel.UNKNOWN);
        assertThat(none.listPeople(Role.OWNER)).isEmpty();
        assertThat(none.findCustomer()).isEmpty();
        assertThat(none).isEqualTo(Circumstances.builder().build());
    }

    @Test
    void keepEachPersonOfARoleOnceAndInOrder() {
        Circumstances shared = Circumstances.builder()
                .person(Role.SERVED_BY, new AgentRef("bob"))
                .person(Role.SERVED_BY, new AgentRef("anna"))
                .person(Role.SERVED_BY, new AgentRef("bob"))
                .person(Role.OWNER, null)
                .build();

        assertThat(shared.listPeople(Role.SERVED_BY)).containsExactly(new AgentRef("bob"), new AgentRef("anna"));
        assertThat(shared.people()).containsOnlyKeys(Role.SERVED_BY);
    }

    @Test
    void haveAtMost64TagsAndAttributes() {
        assertThatCode(() -> withTags(64)).doesNotThrowAnyException();
        assertThatCode(() -> withAttributes(64)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withTags(65))
                .withMessageContaining("this one has 65 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withAttributes(65))
                .withMessageContaining("this one has 0 and 65");
    }

    @Test
    void haveAttributesOfAtMost1000Characters() {
        assertThatCode(() -> Circumstances.builder()
                        .attribute("note", "x".repeat(1000))
                        .build())
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Circumstances.builder()
                        .attribute("note", "x".repeat(1001))
                        .build())
                .withMessageContaining("Attribute note has 1001 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "crm.example/1", "//crm.example/1"})
    void linkToTheWebOnly(String link) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Circumstances.builder().link(URI.create(link)).build());
    }

    @Test
    void doNotPrintTheCustomer() {
        assertThat(Circumstances.builder()
                        .customer(new CustomerRef("+86 138 0000 0000"))
                        .build()
                        .toString())
                .doesNotContain("138");
    }

    private static Circumstances withTags(int count) {
        Circumstances.Builder builder = Circumstances.builder();
        for (int i = 0; i < count; i++) {
            builder.tag("tag " + i);
        }
        return builder.build();
    }

    private static Circumstances withAttributes(int count) {
        Circumstances.Builder builder = Circumstances.builder();
        for (int i = 0; i < count; i++) {
            builder.attribute("attribute " + i, "x");
        }
        return builder.build();
    }
}
