package dev.touchstone.admin.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sealed secret")
class SecretBoxTest {

    private final SecretBox box = new SecretBox(key(1));

    @Test
    @DisplayName("opens where it was sealed, and looks different each time")
    void opens() {
        String one = box.seal("connection 1, token", "令牌 token");
        String other = box.seal("connection 1, token", "令牌 token");

        assertThat(one).isNotEqualTo(other).doesNotContain("token");
        assertThat(box.open("connection 1, token", one)).isEqualTo("令牌 token");
        assertThat(box.open("connection 1, token", other)).isEqualTo("令牌 token");
    }

    @Test
    @DisplayName("opens at no other place, with no other key and not after a change")
    void staysShut() {
        String sealed = box.seal("connection 1, token", "secret");
        String changed = sealed.substring(0, 30) + (sealed.charAt(30) == '0' ? '1' : '0') + sealed.substring(31);

        assertThatIllegalStateException()
                .isThrownBy(() -> box.open("connection 2, token", sealed))
                .withMessageContaining("The secret of connection 2, token cannot be opened with this key")
                .withMessageContaining("enter the secret anew");
        assertThatIllegalStateException().isThrownBy(() -> new SecretBox(key(2)).open("connection 1, token", sealed));
        assertThatIllegalStateException().isThrownBy(() -> box.open("connection 1, token", changed));
    }

    private static byte[] key(int filled) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filled);
        return key;
    }
}
