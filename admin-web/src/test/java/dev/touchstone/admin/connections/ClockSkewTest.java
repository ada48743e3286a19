package dev.touchstone.admin.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How far a source's clock is from ours")
class ClockSkewTest {

    @ParameterizedTest(name = "{0} {1}, {2}, to be set: {3}")
    @CsvSource({
        "PT0S,     agrees, 0:00:00,  false",
        "PT5S,     agrees, 0:00:05,  false",
        "PT-5S,    agrees, 0:00:05,  false",
        "PT6S,     ahead,  0:00:06,  false",
        "PT1M,     ahead,  0:01:00,  false",
        "PT1M1S,   ahead,  0:01:01,  true",
        "PT-2M10S, behind, 0:01:50,  true",
        "PT-30H,   behind, 30:00:00, true"
    })
    void isSaid(Duration skew, String sentence, String amount, boolean tooFar) {
        ClockSkew said = new ClockSkew(skew);

        assertThat(said.textKey()).isEqualTo("connections.clock." + sentence);
        assertThat(said.amount()).isEqualTo(amount);
        assertThat(said.isTooFar()).isEqualTo(tooFar);
    }
}
