package dev.touchstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({"0, TOO_SHORT", "11, TOO_SHORT", "12,", "200,", "201, TOO_LONG"})
    void length_is_all_that_counts(int length, PasswordRule broken) {
        assertThat(PasswordRule.brokenBy("密".repeat(length))).isEqualTo(Optional.ofNullable(broken));
    }

    @ParameterizedTest
    @CsvSource({"6, TOO_SHORT", "12,"})
    void a_character_outside_the_basic_plane_counts_once(int length, PasswordRule broken) {
        assertThat(PasswordRule.brokenBy("𠮷".repeat(length))).isEqualTo(Optional.ofNullable(broken));
    }
}
