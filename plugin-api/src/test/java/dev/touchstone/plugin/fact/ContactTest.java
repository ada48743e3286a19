package dev.touchstone.plugin.fact;

import static dev.touchstone.plugin.fact.Facts.KEY;
import static dev.touchstone.plugin.fact.Facts.NINE;
import static dev.touchstone.plugin.fact.Facts.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactTest {

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"CALL", "CHAT"},
            mode = EnumSource.Mode.EXCLUDE)
    void isACallOrAChat(FactKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contact.builder(KEY, kind, NINE, ContactOutcome.ANSWERED)
                        .build())
                .withMessageContaining("a contact is a call or a chat, not " + kind);
    }

    @Test
    void hasNoNegativeDurations() {
        Duration negative = Duration.ofMillis(-1);
        assertThat(call(ContactOutcome.ANSWERED).waited(Duration.ZERO).build().waited())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(ContactOutcome.ANSWERED).waited(negative).build())
                .withMessageContaining("waited is PT-0.001S")
                .withMessageContaining("\nMaybe two instants are mapped the wrong way round");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(ContactOutcome.ANSWERED).talked(negative).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(ContactOutcome.ANSWERED).held(negative).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> call(ContactOutcome.ANSWERED).afterWork(negative).build());
    }

    @Test
    void isAnsweredAfterItsWaitUnlessNobodyAnswered() {
        Duration wait = Duration.ofSeconds(30);

        assertThat(call(ContactOutcome.ANSWERED).waited(wait).build().at(Anchor.ANSWERED, ZoneOffset.UTC))
                .contains(NINE.plusSeconds(30));
        assertThat(call(ContactOutcome.ABANDONED).waited(wait).build().at(Anchor.ANSWERED, ZoneOffset.UTC))
                .isEmpty();
        assertThat(call(ContactOutcome.ANSWERED).build().at(Anchor.ANSWERED, ZoneOffset.UTC))
                .isEmpty();
        assertThat(call(ContactOutcome.ANSWERED).build().at(Anchor.STARTED, ZoneOffset.UTC))
                .contains(NINE);
    }
}
