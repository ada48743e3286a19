package dev.touchstone.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.imports.RejectionThreshold.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectionThresholdTest {

    @ParameterizedTest(name = "{0} % or {1} records: {2} of {3} say {4}")
    @CsvSource({
        "5, 1000, 5, 100, REACHED",
        "5, 1000, 4, 100, BELOW",
        "5, 1000, 999, 20000, BELOW",
        "5, 1000, 1000, 1000000, REACHED",
        "5, 1000, 0, 100, BELOW",
        "5, 1000, 1, 4, REACHED",
        // one rejected record of twenty would reach 5 %: without one the run says nothing
        "5, 1000, 0, 20, ",
        "5, 1000, 0, 21, BELOW",
        "5, 1000, 0, 0, ",
        "100, , 3, 3, REACHED",
        "100, , 2, 3, BELOW",
        ", 2, 1, 3, BELOW",
        ", 2, 2, 3, REACHED",
        ", , 3, 3, BELOW"
    })
    void a_run_is_judged_by_the_share_and_the_number_of_what_it_rejected(
            @Nullable Integer percent, @Nullable Integer records, long rejected, long read, @Nullable Verdict verdict) {
        assertThat(new RejectionThreshold(percent, records, null).judge(rejected, read))
                .isEqualTo(verdict);
    }

    @Test
    void the_share_that_is_printed_is_rounded_down_and_never_below_a_whole_threshold_that_is_reached() {
        assertThat(new RejectionAlert(1, 1, 5, 100, 5).percent()).isEqualByComparingTo("5");
        assertThat(new RejectionAlert(1, 1, 2, 3, 2).percent()).isEqualByComparingTo("66.6");
    }
}
