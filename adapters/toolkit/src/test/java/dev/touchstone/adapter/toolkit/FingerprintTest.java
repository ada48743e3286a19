package dev.touchstone.adapter.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheFirstHalfOfTheSha256OfAContent() throws IOException {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);

        assertThat(Fingerprint.of(new ByteArrayInputStream(abc)))
                .hasToString("ba7816bf8f01cfea414140de5dae2223"); // FIPS 180-2, appendix B.1
    }

    @Test
    void tellsWordsApartByTheirBoundaries() {
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
        assertThat(Fingerprint.of("ab", "c")).isEqualTo(Fingerprint.of("ab", "c"));
    }

    @Test
    void ofAChainDependsOnEveryLink() {
        Fingerprint first = Fingerprint.of("1");

        assertThat(first.then("2").then("3")).isEqualTo(first.then("2").then("3"));
        assertThat(first.then("2").then("3")).isNotEqualTo(first.then("3").then("2"));
        assertThat(first.then("2").then("3"))
                .isNotEqualTo(Fingerprint.of("9").then("2").then("3"));
    }

    @Test
    void refusesWhatIsNoFingerprint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fingerprint("BA7816"))
                .withMessageContaining("32 lower-case hexadecimal digits");
    }
}
