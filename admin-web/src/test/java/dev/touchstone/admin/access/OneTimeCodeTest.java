package dev.touchstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {

    private final OneTimeCode code = new OneTimeCode("7KQ2M4XD93FA");

    @Test
    void a_code_is_twelve_characters_that_are_not_mistaken_for_one_another() {
        assertThat(Stream.generate(OneTimeCode::random).limit(200).map(OneTimeCode::characters))
                .allMatch(text -> text.matches("[2-9A-HJ-NP-Z]{12}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_is_written_in_three_groups() {
        assertThat(code.spaced()).isEqualTo("7KQ2-M4XD-93FA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7KQ2-M4XD-93FA", "7kq2m4xd93fa", " 7KQ2 M4XD 93FA\n", "7KQ2–M4XD—93FA"})
    void typing_it_in_another_shape_is_the_same_code(String typed) {
        assertThat(OneTimeCode.typed(typed).matches(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2-M4XD-93F", "7KQ2-M4XD-93FB", "7KQ2-M4XD-93FAA"})
    void another_code_is_not(String typed) {
        assertThat(OneTimeCode.typed(typed).matches(code)).isFalse();
    }

    @Test
    void it_does_not_slip_into_a_log() {
        assertThat(code).hasToString("OneTimeCode[hidden]");
    }
}
