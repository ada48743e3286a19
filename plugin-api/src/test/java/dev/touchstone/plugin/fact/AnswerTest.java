package dev.touchstone.plugin.fact;

import static dev.touchstone.plugin.fact.Facts.NINE;
import static dev.touchstone.plugin.fact.Facts.NOON;
import static dev.touchstone.plugin.fact.Facts.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    private static final Scale STARS = Scale.range(1, 5);

    @ParameterizedTest
    @EnumSource(
            value = AnswerState.class,
            names = {"ANSWERED", "ANONYMOUS"})
    void thatCountsNeedsItsValueOnItsScale(AnswerState state) {
        assertThat(answer(state).scale(STARS).value(BigDecimal.ONE).build().value())
                .isEqualTo(BigDecimal.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(state).scale(STARS).build())
                .withMessageContaining("needs its value and the declared scale");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(state).value(BigDecimal.ONE).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        answer(state).scale(STARS).value(new BigDecimal(9)).build())
                .withMessageContaining("9 is not on the scale 1/2/3/4/5\nMaybe it is a code for refused");
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerState.class,
            names = {"ANSWERED", "ANONYMOUS"},
            mode = EnumSource.Mode.EXCLUDE)
    void thatDoesNotCountHasNoValue(AnswerState state) {
        assertThat(answer(state).scale(STARS).build().value()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> answer(state).scale(STARS).value(BigDecimal.ONE).build())
                .withMessageContaining("state " + state + " has no value");
    }

    @Test
    void isDatedByItsReceiptItsContactOrItsOffer() {
        Answer answer = answer(AnswerState.REFUSED).contactAt(NINE).build();

        assertThat(answer.at(Anchor.RECEIVED, ZoneOffset.UTC)).contains(NOON);
        assertThat(answer.at(Anchor.CONTACT, ZoneOffset.UTC)).contains(NINE);
        assertThat(answer.at(Anchor.OFFERED, ZoneOffset.UTC)).isEmpty();
    }
}
