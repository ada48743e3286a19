package dev.touchstone.documents.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FactDocumentTest {

    @Provide
    Arbitrary<ServiceFact> facts() {
        return AnyFact.facts();
    }

    @Property
    void whatIsWrittenReadsAsTheSameFactAndIsWrittenAgainByteForByte(@ForAll("facts") ServiceFact fact) {
        String document = FactDocument.write(fact);
        ServiceFact read = FactDocument.read(document);
        assertThat(read).isEqualTo(fact);
        assertThat(FactDocument.write(read)).isEqualTo(document);
    }

    @Property(tries = 200)
    void theFormForPeopleHoldsTheSame(@ForAll("facts") ServiceFact fact) {
        assertThat(FactDocument.read(FactDocument.FORMAT.writePretty(fact))).isEqualTo(fact);
    }

    @Test
    void aCallIsWrittenInFixedOrderWithoutBlanks() {
        Contact call = Contact.builder(
                        new FactKey("calls", "8001"),
                        FactKind.CALL,
                        Instant.parse("2026-10-08T01:02:03Z"),
                        ContactOutcome.ANSWERED)
                .circumstances(Circumstances.builder()
                        .channel(Channel.PHONE)
                        .person(Role.SERVED_BY, new AgentRef("A103"))
                        .build())
                .waited(Duration.ofMillis(12_500))
                .build();
        assertThat(FactDocument.write(call))
                .isEqualTo("{\"format\":\"touchstone-fact/1\",\"kind\":\"call\","
                        + "\"key\":{\"stream\":\"calls\",\"key\":\"8001\"},"
                        + "\"circumstances\":{\"people\":{\"served-by\":[\"A103\"]},\"channel\":\"phone\"},"
                        + "\"started\":\"2026-10-08T01:02:03Z\",\"outcome\":\"answered\",\"waitedSeconds\":12.5}");
    }

    @Test
    void everyKindOfFactHasAForm() {
        Set<String> kinds = Stream.of(FactKind.values()).map(ChoiceForm::nameOf).collect(Collectors.toSet());
        assertThat(FactDocument.FACT.names()).isEqualTo(kinds);
        assertThat(FactDocument.FACT.types()).containsExactlyInAnyOrder(ServiceFact.class.getPermittedSubclasses());
    }

    @Test
    void aDigestIsThatOfTheCanonicalBytes() {
        ServiceFact fact = AnyFact.facts().sample();
        assertThat(FactDocument.FORMAT.digest(fact))
                .isEqualTo(dev.touchstone.documents.form.Digest.of(FactDocument.write(fact)));
    }
}
